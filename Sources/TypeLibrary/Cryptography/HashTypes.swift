import Runtime

/// A HashAlgorithm, keyed or not, and the last digest that it made.
final class HashObject: Content, BridgedContent {
  let digest: Digest
  var key: [UInt8]?
  fileprivate(set) var last: [UInt8]?
  fileprivate var pending: [UInt8] = []

  init(_ digest: Digest, key: [UInt8]? = nil, type: TypeInfo) {
    (self.digest, self.key) = (digest, key)
    super.init(type: type)
  }

  func compute(_ bytes: [UInt8]) -> [UInt8] {
    let made = key.map { digest.authenticated(bytes, key: $0) } ?? digest.of(bytes)
    last = made
    return made
  }
}

extension TypeEntry {
  /// SHA256 and its kin: the abstract type that makes them.
  static func hash(_ name: String, _ digest: String) -> TypeEntry {
    let space = "System.Security.Cryptography."
    return TypeEntry(space + name) {
      everyStatic("Create") { call in
        HashObject(Digest(name: digest), type: TypeTable.find("\(space)\(name)+Implementation") ?? call.type)
          .value
      }
      everyStatic("HashData") { call in Digest(name: digest).of(try HashBodies.bytes(call)).bridged }
      hashMembers
    }
  }

  static func keyedHash(_ name: String, _ digest: String) -> TypeEntry {
    TypeEntry("System.Security.Cryptography." + name) {
      everyNew { call in
        let key = call.values.isEmpty ? RandomBytes.make(64) : try call.argument(0, as: [UInt8].self)
        return HashObject(Digest(name: digest), key: key, type: call.type).value
      }
      everyStatic("HashData") { call in
        Digest(name: digest).authenticated(
          try HashBodies.bytes(call, at: 1), key: try call.argument(0, as: [UInt8].self)
        ).bridged
      }
      value("Key") { (hash: HashObject) in
        hash.key ?? []
      } set: { (hash, key: [UInt8]) in
        hash.key = key
      }
      hashMembers
    }
  }

  static var hashAlgorithm: TypeEntry {
    TypeEntry("System.Security.Cryptography.HashAlgorithm") {
      everyStatic("Create") { call in
        let name = try call.values.isEmpty ? "SHA1" : call.argument(0, as: String.self)
        guard let digest = Digest.named(name) else { return .null }
        let type = TypeTable.find("System.Security.Cryptography.\(digest.name.uppercased())+Implementation")
        return HashObject(digest, type: type ?? call.type).value
      }
      hashMembers
    }
  }

  @MemberList private static var hashMembers: [MemberEntry] {
    every("ComputeHash") { call in
      let bytes = try HashBodies.bytes(call)
      return try call.target(as: HashObject.self).compute(bytes).bridged
    }
    every("TransformBlock") { call in
      let count = try call.argument(2, as: Int.self)
      try call.target(as: HashObject.self).pending += HashBodies.bytes(call)
      return .int(count)
    }
    every("TransformFinalBlock") { call in
      let hash = try call.target(as: HashObject.self)
      let bytes = try HashBodies.bytes(call)
      _ = hash.compute(hash.pending + bytes)
      hash.pending = []
      return bytes.bridged
    }
    every("Initialize") { call in
      try call.target(as: HashObject.self).pending = []
      return .nothing
    }
    every("Dispose") { _ in .nothing }
    every("Clear") { _ in .nothing }
    value("Hash") { (hash: HashObject) in hash.last.map { $0.bridged } ?? .null }
    value("HashSize") { (hash: HashObject) in hash.digest.size * 8 }
  }

  static var randomNumberGenerator: TypeEntry {
    TypeEntry("System.Security.Cryptography.RandomNumberGenerator") {
      everyStatic("Create") { call in
        HashObject(
          Digest(name: "sha256"),
          type: TypeTable.find("System.Security.Cryptography.RandomNumberGeneratorImplementation")
            ?? call.type
        ).value
      }
      everyStatic("GetBytes") { call in RandomBytes.make(max(try call.argument(0, as: Int.self), 0)).bridged }
      every("GetBytes") { try HashBodies.fill($0) }
      everyStatic("Fill") { try HashBodies.fill($0) }
      every("GetNonZeroBytes") { call in
        let array = try call.argument(0, as: ArrayObject.self)
        for index in 0..<array.count { array[index] = UInt8(RandomBytes.number(below: 255) + 1).bridged }
        return .nothing
      }
      everyStatic("GetInt32") { call in
        let (low, high) =
          call.values.count > 1
          ? (try call.argument(0, as: Int.self), try call.argument(1, as: Int.self))
          : (0, try call.argument(0, as: Int.self))
        guard low < high else {
          throw NetFault.argument("Range of random number does not contain at least one possibility.")
        }
        return .int(low + Int(RandomBytes.number(below: UInt32(high - low))))
      }
      everyStatic("GetHexString") { call in
        let count = try call.argument(0, as: Int.self)
        let isLower = call.values.count > 1 ? try call.argument(1, as: Bool.self) : false
        let digits = Array(isLower ? "0123456789abcdef" : "0123456789ABCDEF")
        return .string(String((0..<max(count, 0)).map { _ in digits[Int(RandomBytes.number(below: 16))] }))
      }
      every("Dispose") { _ in .nothing }
    }
  }

  static var derivedBytes: TypeEntry {
    TypeEntry("System.Security.Cryptography.Rfc2898DeriveBytes") {
      everyStatic("Pbkdf2") { call in
        let names = call.signature.parameters.map(\.name)
        let password = try HashBodies.secret(call[0])
        return HashBodies.algorithm(call, names).key(
          from: password, salt: try call.argument(1, as: [UInt8].self),
          iterations: try call.argument(2, as: Int.self),
          count: try call.argument(4, as: Int.self)
        ).bridged
      }
      everyNew { call in
        let names = call.signature.parameters.map(\.name)
        let iterations = names.count > 2 ? try call.argument(2, as: Int.self) : 1000
        return DerivedBytesObject(
          HashBodies.algorithm(call, names), try HashBodies.secret(call[0]),
          try call.argument(1, as: [UInt8].self),
          iterations, type: call.type
        ).value
      }
      every("GetBytes") { call in
        try call.target(as: DerivedBytesObject.self).next(call.argument(0, as: Int.self)).bridged
      }
      every("Dispose") { _ in .nothing }
    }
  }

  static var hashAlgorithmName: TypeEntry {
    TypeEntry("System.Security.Cryptography.HashAlgorithmName") {
      for name in ["MD5", "SHA1", "SHA256", "SHA384", "SHA512"] {
        staticValue(name) { HashNameObject(name) }
      }
      everyNew { call in HashNameObject(try call.argument(0, as: String.self)).value }
      value("Name") { (name: HashNameObject) in name.name }
    }
  }
}

/// A HashAlgorithmName.
final class HashNameObject: Content, BridgedContent {
  let name: String

  init(_ name: String) {
    self.name = name
    super.init(type: TypeTable.find("System.Security.Cryptography.HashAlgorithmName") ?? .object)
  }

  override func text(_ engine: Engine) -> ShellString { .from(name) }
}

/// An Rfc2898DeriveBytes: gives the key piece by piece.
final class DerivedBytesObject: Content, BridgedContent {
  private let make: (Int) -> [UInt8]
  private var given = 0

  init(_ digest: Digest, _ password: [UInt8], _ salt: [UInt8], _ iterations: Int, type: TypeInfo) {
    make = { digest.key(from: password, salt: salt, iterations: iterations, count: $0) }
    super.init(type: type)
  }

  func next(_ count: Int) -> [UInt8] {
    defer { given += count }
    return Array(make(given + count)[given...])
  }
}

private enum HashBodies {
  /// The bytes of an array, cut by the numbers behind it, or of a stream.
  static func bytes(_ call: MethodArguments, at index: Int = 0) throws -> [UInt8] {
    let value = call[index]
    if value.isNull { throw NetFault.argumentNull(call.signature.parameters[index].name) }
    if let stream = value.content(as: StreamObject.self) { return try stream.readAll() }
    let bytes = try [UInt8].unwrap(value)
    guard call.values.count > index + 2, call.signature.parameters[index + 1].type === TypeInfo.int32 else {
      return bytes
    }
    let (start, count) = (
      try call.argument(index + 1, as: Int.self), try call.argument(index + 2, as: Int.self)
    )
    guard start >= 0, count >= 0, start + count <= bytes.count else {
      throw NetFault.argument("Value was invalid.")
    }
    return Array(bytes[start..<start + count])
  }

  static func fill(_ call: MethodArguments) throws -> Value {
    let array = try call.argument(0, as: ArrayObject.self)
    for (index, byte) in RandomBytes.make(array.count).enumerated() { array[index] = byte.bridged }
    return .nothing
  }

  static func secret(_ value: Value) throws -> [UInt8] {
    if case .string(let text) = value.base.payload { return text.utf8 }
    return try [UInt8].unwrap(value)
  }

  static func algorithm(_ call: MethodArguments, _ names: [String]) -> Digest {
    let index = names.firstIndex(of: "hashAlgorithm")
    let name = index.flatMap { call[$0].content(as: HashNameObject.self)?.name } ?? "SHA1"
    return Digest.named(name) ?? Digest(name: "sha1")
  }
}
