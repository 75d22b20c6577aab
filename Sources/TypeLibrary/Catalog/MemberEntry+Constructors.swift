import Runtime

// The forms in which members are written: fixed arity, Swift types on both sides (STYLE.md 5.5).

extension TypeEntry {
  /// A constructor without arguments.
  static func new<R: Bridged>(
    _ text: String, _ body: @escaping () throws -> R
  ) -> MemberEntry {
    call(.constructor, isStatic: true, text) { _ in try body().bridged }
  }

  static func new<A: Bridged, R: Bridged>(
    _ text: String, _ body: @escaping (A) throws -> R
  ) -> MemberEntry {
    call(.constructor, isStatic: true, text) { call in try body(A.unwrap(call[0])).bridged }
  }

  static func new<A: Bridged, B: Bridged, R: Bridged>(
    _ text: String, _ body: @escaping (A, B) throws -> R
  ) -> MemberEntry {
    call(.constructor, isStatic: true, text) { call in try body(A.unwrap(call[0]), B.unwrap(call[1])).bridged
    }
  }

  static func new<A: Bridged, B: Bridged, C: Bridged, R: Bridged>(
    _ text: String, _ body: @escaping (A, B, C) throws -> R
  ) -> MemberEntry {
    call(.constructor, isStatic: true, text) { call in
      try body(A.unwrap(call[0]), B.unwrap(call[1]), C.unwrap(call[2])).bridged
    }
  }

  static func new<A: Bridged, B: Bridged, C: Bridged, D: Bridged, R: Bridged>(
    _ text: String, _ body: @escaping (A, B, C, D) throws -> R
  ) -> MemberEntry {
    call(.constructor, isStatic: true, text) { call in
      try body(A.unwrap(call[0]), B.unwrap(call[1]), C.unwrap(call[2]), D.unwrap(call[3])).bridged
    }
  }

  static func new<A: Bridged, B: Bridged, C: Bridged, D: Bridged, E: Bridged, R: Bridged>(
    _ text: String, _ body: @escaping (A, B, C, D, E) throws -> R
  ) -> MemberEntry {
    call(.constructor, isStatic: true, text) { call in
      try body(A.unwrap(call[0]), B.unwrap(call[1]), C.unwrap(call[2]), D.unwrap(call[3]), E.unwrap(call[4]))
        .bridged
    }
  }

  static func new<A: Bridged, B: Bridged, C: Bridged, D: Bridged, E: Bridged, F: Bridged, R: Bridged>(
    _ text: String, _ body: @escaping (A, B, C, D, E, F) throws -> R
  ) -> MemberEntry {
    call(.constructor, isStatic: true, text) { call in
      try body(
        A.unwrap(call[0]), B.unwrap(call[1]), C.unwrap(call[2]), D.unwrap(call[3]), E.unwrap(call[4]),
        F.unwrap(call[5])
      ).bridged
    }
  }
}
