import Runtime

// The forms in which members are written: fixed arity, Swift types on both sides (STYLE.md 5.5).

extension TypeEntry {
  /// A method of an instance without arguments.
  static func instance<T: Bridged, R: Bridged>(
    _ text: String, _ body: @escaping (T) throws -> R
  ) -> MemberEntry {
    call(.method, isStatic: false, text) { call in try body(T.unwrap(call.target)).bridged }
  }

  static func instance<T: Bridged>(
    _ text: String, _ body: @escaping (T) throws -> Void
  ) -> MemberEntry {
    call(.method, isStatic: false, text) { call in
      try body(T.unwrap(call.target))
      return .nothing
    }
  }

  static func instance<T: Bridged, A: Bridged, R: Bridged>(
    _ text: String, _ body: @escaping (T, A) throws -> R
  ) -> MemberEntry {
    call(.method, isStatic: false, text) { call in try body(T.unwrap(call.target), A.unwrap(call[0])).bridged
    }
  }

  static func instance<T: Bridged, A: Bridged>(
    _ text: String, _ body: @escaping (T, A) throws -> Void
  ) -> MemberEntry {
    call(.method, isStatic: false, text) { call in
      try body(T.unwrap(call.target), A.unwrap(call[0]))
      return .nothing
    }
  }

  static func instance<T: Bridged, A: Bridged, B: Bridged, R: Bridged>(
    _ text: String, _ body: @escaping (T, A, B) throws -> R
  ) -> MemberEntry {
    call(.method, isStatic: false, text) { call in
      try body(T.unwrap(call.target), A.unwrap(call[0]), B.unwrap(call[1])).bridged
    }
  }

  static func instance<T: Bridged, A: Bridged, B: Bridged>(
    _ text: String, _ body: @escaping (T, A, B) throws -> Void
  ) -> MemberEntry {
    call(.method, isStatic: false, text) { call in
      try body(T.unwrap(call.target), A.unwrap(call[0]), B.unwrap(call[1]))
      return .nothing
    }
  }

  static func instance<T: Bridged, A: Bridged, B: Bridged, C: Bridged, R: Bridged>(
    _ text: String, _ body: @escaping (T, A, B, C) throws -> R
  ) -> MemberEntry {
    call(.method, isStatic: false, text) { call in
      try body(T.unwrap(call.target), A.unwrap(call[0]), B.unwrap(call[1]), C.unwrap(call[2])).bridged
    }
  }

  static func instance<T: Bridged, A: Bridged, B: Bridged, C: Bridged>(
    _ text: String, _ body: @escaping (T, A, B, C) throws -> Void
  ) -> MemberEntry {
    call(.method, isStatic: false, text) { call in
      try body(T.unwrap(call.target), A.unwrap(call[0]), B.unwrap(call[1]), C.unwrap(call[2]))
      return .nothing
    }
  }

  static func instance<T: Bridged, A: Bridged, B: Bridged, C: Bridged, D: Bridged, R: Bridged>(
    _ text: String, _ body: @escaping (T, A, B, C, D) throws -> R
  ) -> MemberEntry {
    call(.method, isStatic: false, text) { call in
      try body(
        T.unwrap(call.target), A.unwrap(call[0]), B.unwrap(call[1]), C.unwrap(call[2]), D.unwrap(call[3])
      ).bridged
    }
  }

  static func instance<T: Bridged, A: Bridged, B: Bridged, C: Bridged, D: Bridged>(
    _ text: String, _ body: @escaping (T, A, B, C, D) throws -> Void
  ) -> MemberEntry {
    call(.method, isStatic: false, text) { call in
      try body(
        T.unwrap(call.target), A.unwrap(call[0]), B.unwrap(call[1]), C.unwrap(call[2]), D.unwrap(call[3]))
      return .nothing
    }
  }

  static func instance<T: Bridged, A: Bridged, B: Bridged, C: Bridged, D: Bridged, E: Bridged, R: Bridged>(
    _ text: String, _ body: @escaping (T, A, B, C, D, E) throws -> R
  ) -> MemberEntry {
    call(.method, isStatic: false, text) { call in
      try body(
        T.unwrap(call.target), A.unwrap(call[0]), B.unwrap(call[1]), C.unwrap(call[2]), D.unwrap(call[3]),
        E.unwrap(call[4])
      ).bridged
    }
  }

  static func instance<T: Bridged, A: Bridged, B: Bridged, C: Bridged, D: Bridged, E: Bridged>(
    _ text: String, _ body: @escaping (T, A, B, C, D, E) throws -> Void
  ) -> MemberEntry {
    call(.method, isStatic: false, text) { call in
      try body(
        T.unwrap(call.target), A.unwrap(call[0]), B.unwrap(call[1]), C.unwrap(call[2]), D.unwrap(call[3]),
        E.unwrap(call[4]))
      return .nothing
    }
  }

  static func instance<
    T: Bridged, A: Bridged, B: Bridged, C: Bridged, D: Bridged, E: Bridged, F: Bridged, R: Bridged
  >(
    _ text: String, _ body: @escaping (T, A, B, C, D, E, F) throws -> R
  ) -> MemberEntry {
    call(.method, isStatic: false, text) { call in
      try body(
        T.unwrap(call.target), A.unwrap(call[0]), B.unwrap(call[1]), C.unwrap(call[2]), D.unwrap(call[3]),
        E.unwrap(call[4]), F.unwrap(call[5])
      ).bridged
    }
  }

  static func instance<T: Bridged, A: Bridged, B: Bridged, C: Bridged, D: Bridged, E: Bridged, F: Bridged>(
    _ text: String, _ body: @escaping (T, A, B, C, D, E, F) throws -> Void
  ) -> MemberEntry {
    call(.method, isStatic: false, text) { call in
      try body(
        T.unwrap(call.target), A.unwrap(call[0]), B.unwrap(call[1]), C.unwrap(call[2]), D.unwrap(call[3]),
        E.unwrap(call[4]), F.unwrap(call[5]))
      return .nothing
    }
  }
}
