import Runtime

extension TypeEntry {
  static var encoding: TypeEntry {
    TypeEntry("System.Text.Encoding") {
      encodingStatics
      encodingFacts
      every("GetBytes") { call in try EncodingBodies.bytes(call) }
      every("GetByteCount") { call in .int(try EncodingBodies.encoded(call).count) }
      every("GetString") { call in .string(try EncodingBodies.decoded(call)) }
      every("GetCharCount") { call in .int(try EncodingBodies.decoded(call).count) }
      every("GetChars") { call in
        let text = try EncodingBodies.decoded(call)
        guard call.values.count > 3 else { return text.units.map { Unit($0) }.bridged }
        try ArrayCopy.copy(
          text.units.map { .char($0) }, to: call.argument(3, as: ArrayObject.self),
          at: call.argument(4, as: Int.self))
        return .int(text.count)
      }
      every("GetPreamble") { call in try call.target(as: EncodingObject.self).preamble.bridged }
      every("Clone") { call in call.target }
      every("GetMaxByteCount") { call in .int((try call.argument(0, as: Int.self) + 1) * 3) }
      every("Equals") { call in
        .bool(
          try call[0].content(as: EncodingObject.self).map {
            try $0.isEqual(to: call.target(as: EncodingObject.self), call.engine)
          } ?? false)
      }
    }
  }

  @MemberList private static var encodingStatics: [MemberEntry] {
    staticValue("UTF8") { EncodingObject(.utf8, writesMark: true) }
    staticValue("Default") { EncodingObject(.utf8, writesMark: false) }
    staticValue("Unicode") { EncodingObject(.utf16, writesMark: true) }
    staticValue("BigEndianUnicode") { EncodingObject(.utf16BigEndian, writesMark: true) }
    staticValue("UTF32") { EncodingObject(.utf32, writesMark: true) }
    staticValue("UTF7") { EncodingObject(.utf7, writesMark: false) }
    staticValue("ASCII") { EncodingObject(.ascii, writesMark: false) }
    staticValue("Latin1") { EncodingObject(.latin1, writesMark: false) }
    everyStatic("GetEncoding") { call in try EncodingBodies.find(call[0]) }
    everyStatic("Convert") { call in
      let (source, target) = (
        try call.argument(0, as: EncodingObject.self), try call.argument(1, as: EncodingObject.self)
      )
      let bytes = try EncodingBodies.slice(call[2], call, rangeAt: 3)
      return target.encoding.encode(try source.decode(bytes)).bridged
    }
  }

  @MemberList private static var encodingFacts: [MemberEntry] {
    value("BodyName") { (encoding: EncodingObject) in encoding.facts.webName }
    value("HeaderName") { (encoding: EncodingObject) in encoding.facts.webName }
    value("WebName") { (encoding: EncodingObject) in encoding.facts.webName }
    value("EncodingName") { (encoding: EncodingObject) in encoding.facts.name }
    value("CodePage") { (encoding: EncodingObject) in encoding.facts.page }
    value("WindowsCodePage") { (encoding: EncodingObject) in
      encoding.encoding == .latin1 || encoding.encoding == .ascii ? Int32(1252) : Int32(1200)
    }
    value("IsSingleByte") { (encoding: EncodingObject) in encoding.facts.isSingleByte }
    value("IsReadOnly") { (_: EncodingObject) in true }
  }

  static var utf8Encoding: TypeEntry {
    TypeEntry("System.Text.UTF8Encoding") {
      everyNew { call in
        EncodingObject(
          .utf8, writesMark: call.values.count > 0 ? try call.argument(0, as: Bool.self) : false,
          refusesInvalid: call.values.count > 1 ? try call.argument(1, as: Bool.self) : false, type: call.type
        ).value
      }
    }
  }

  static var unicodeEncoding: TypeEntry {
    TypeEntry("System.Text.UnicodeEncoding") {
      everyNew { call in
        let isBigEndian = call.values.count > 0 ? try call.argument(0, as: Bool.self) : false
        let writesMark = call.values.count > 1 ? try call.argument(1, as: Bool.self) : true
        return EncodingObject(isBigEndian ? .utf16BigEndian : .utf16, writesMark: writesMark).value
      }
    }
  }

  static func plainEncoding(_ name: String, _ encoding: TextEncoding, writesMark: Bool) -> TypeEntry {
    TypeEntry(name) {
      everyNew { call in EncodingObject(encoding, writesMark: writesMark, type: call.type).value }
    }
  }
}

private enum EncodingBodies {
  static func find(_ key: Value) throws -> Value {
    if case .int(let page) = key.base.payload {
      if page == 0 { return EncodingObject(.utf8, writesMark: false).value }
      guard let encoding = EncodingFacts.numbered(page) else {
        throw NetFault.named(
          "System.NotSupportedException",
          "No data is available for encoding \(page). For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method."
        )
      }
      return EncodingObject(encoding, writesMark: true).value
    }
    let name = try String.unwrap(key)
    guard let encoding = EncodingFacts.named(name) else {
      throw NetFault.argument(
        "'\(name)' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.",
        parameter: "name")
    }
    return EncodingObject(encoding, writesMark: true).value
  }

  /// The text of a string or of characters, cut by the numbers behind it.
  private static func text(_ call: MethodArguments) throws -> ShellString {
    if call[0].isNull { throw NetFault.argumentNull(call.signature.parameters[0].name) }
    let text: ShellString
    if case .array(let array) = call[0].base.payload {
      text = .from(units: try array.elements.map { try Unit.unwrap($0).code })
    } else {
      text = try call.argument(0, as: ShellString.self)
    }
    guard call.values.count > 2 else { return text }
    let (start, count) = (try call.argument(1, as: Int.self), try call.argument(2, as: Int.self))
    guard start >= 0, count >= 0, start + count <= text.count else {
      throw NetFault.outOfRange(
        "Index and count must refer to a location within the string.",
        parameter: call.signature.parameters[0].name)
    }
    return text.slice(start..<start + count)
  }

  static func encoded(_ call: MethodArguments) throws -> [UInt8] {
    try call.target(as: EncodingObject.self).encoding.encode(text(call))
  }

  static func bytes(_ call: MethodArguments) throws -> Value {
    let bytes = try encoded(call)
    guard call.values.count > 3 else { return bytes.bridged }
    try ArrayCopy.copy(
      bytes.map(\.bridged), to: call.argument(3, as: ArrayObject.self), at: call.argument(4, as: Int.self))
    return .int(bytes.count)
  }

  /// Bytes, cut by the numbers at an index of the call.
  static func slice(_ value: Value, _ call: MethodArguments, rangeAt index: Int) throws -> ArraySlice<UInt8> {
    if value.isNull { throw NetFault.argumentNull("bytes") }
    let bytes = try [UInt8].unwrap(value)
    guard call.values.count > index + 1 else { return bytes[...] }
    let (start, count) = (try call.argument(index, as: Int.self), try call.argument(index + 1, as: Int.self))
    guard start >= 0, count >= 0, start + count <= bytes.count else {
      throw NetFault.outOfRange(
        "Index and count must refer to a location within the buffer.", parameter: "bytes")
    }
    return bytes[start..<start + count]
  }

  static func decoded(_ call: MethodArguments) throws -> ShellString {
    try call.target(as: EncodingObject.self).decode(slice(call[0], call, rangeAt: 1))
  }
}
