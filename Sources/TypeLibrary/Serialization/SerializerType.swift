import Runtime

extension TypeEntry {
  static var serializer: TypeEntry {
    TypeEntry("System.Management.Automation.PSSerializer") {
      staticCall("string Serialize(System.Object source)") { call in
        try serialize(call[0], depth: 1, call.engine)
      }
      staticCall("string Serialize(System.Object source, int depth)") { call in
        try serialize(call[0], depth: Int(call.argument(1, as: Int32.self)), call.engine)
      }
      staticCall("System.Object Deserialize(string source)") { call in
        let values = try CLIXMLReader.read(call.argument(0, as: ShellString.self), call.engine)
        return values.count == 1 ? values[0] : .array(values)
      }
      staticCall("System.Object[] DeserializeAsList(string source)") { call in
        .array(try CLIXMLReader.read(call.argument(0, as: ShellString.self), call.engine))
      }
    }
  }

  private static func serialize(_ value: Value, depth: Int, _ engine: Engine) throws(ShellError) -> Value {
    var writer = CLIXMLWriter(depth: depth, engine)
    try writer.add(value)
    return .string(writer.finish())
  }
}
