import Runtime

extension TypeEntry {
  static var stream: TypeEntry {
    TypeEntry("System.IO.Stream") {
      value("CanRead") { (any: AnyStream) in any.stream.canRead }
      value("CanWrite") { (any: AnyStream) in any.stream.canWrite }
      value("CanSeek") { (any: AnyStream) in any.stream.canSeek }
      value("CanTimeout") { (_: AnyStream) in false }
      value("Length") { (any: AnyStream) in try any.stream.count() }
      value("Position") { (any: AnyStream) in
        try any.stream.position()
      } set: { (any, place: Int64) in
        guard place >= 0 else {
          throw NetFault.outOfRange(
            "value ('\(place)') must be a non-negative value.", parameter: "value", actual: "\(place)")
        }
        try any.stream.seek(to: place)
      }
      every("Close") { try StreamBodies.close($0) }
      every("Dispose") { try StreamBodies.close($0) }
      every("Flush") { call in
        try call.target(as: AnyStream.self).stream.flush()
        return .nothing
      }
      every("ReadByte") { call in
        .int(try call.target(as: AnyStream.self).stream.read(1).first.map { Int($0) } ?? -1)
      }
      every("WriteByte") { call in
        try call.target(as: AnyStream.self).stream.write([call.argument(0, as: UInt8.self)][...])
        return .nothing
      }
      every("Read") { call in .int(try StreamBodies.read(call)) }
      every("ReadExactly") { call in
        let wanted = try call.argument(2, as: Int.self)
        guard try StreamBodies.read(call) == wanted else {
          throw NetFault.named(
            "System.IO.EndOfStreamException", "Unable to read beyond the end of the stream.")
        }
        return .nothing
      }
      every("Write") { call in
        let bytes = try call.argument(0, as: [UInt8].self)
        let (start, count) = (try call.argument(1, as: Int.self), try call.argument(2, as: Int.self))
        guard start >= 0, count >= 0, start + count <= bytes.count else { throw StreamBodies.badRange }
        try call.target(as: AnyStream.self).stream.write(bytes[start..<start + count])
        return .nothing
      }
      every("Seek") { call in
        let stream = try call.target(as: AnyStream.self).stream
        let offset = try call.argument(0, as: Int64.self)
        let origins = [{ Int64(0) }, { try stream.position() }, { try stream.count() }]
        let origin = try Int(call.argument(1, as: Int32.self))
        guard origins.indices.contains(origin) else {
          throw NetFault.argument("Invalid seek origin.", parameter: "loc")
        }
        let place = try origins[origin]() + offset
        guard place >= 0 else {
          throw NetFault.io(
            "An attempt was made to move the position before the beginning of the stream.",
            type: "System.IO.IOException")
        }
        try stream.seek(to: place)
        return .long(place)
      }
      every("SetLength") { call in
        try call.target(as: AnyStream.self).stream.setCount(call.argument(0, as: Int64.self))
        return .nothing
      }
      every("CopyTo") { call in
        let target = try call.argument(0, as: AnyStream.self).stream
        try target.write(call.target(as: AnyStream.self).stream.readAll()[...])
        return .nothing
      }
    }
  }

  static var memoryStream: TypeEntry {
    TypeEntry("System.IO.MemoryStream") {
      everyNew { call in
        guard let first = call.signature.parameters.first, first.name == "buffer" else {
          return MemoryStreamObject().value
        }
        if call[0].isNull { throw NetFault.argumentNull("buffer") }
        let bytes = try call.argument(0, as: [UInt8].self)
        let flag = call.signature.parameters.firstIndex { $0.name == "writable" }
        let isWritable = try flag.map { try call.argument($0, as: Bool.self) } ?? true
        guard call.values.count > 2 else {
          return MemoryStreamObject(bytes, isWritable: isWritable, canGrow: false).value
        }
        let (start, count) = (try call.argument(1, as: Int.self), try call.argument(2, as: Int.self))
        guard start >= 0, count >= 0, start + count <= bytes.count else { throw StreamBodies.badRange }
        return MemoryStreamObject(Array(bytes[start..<start + count]), isWritable: isWritable, canGrow: false)
          .value
      }
      every("ToArray") { call in try StreamBodies.memory(call).bytes.bridged }
      every("GetBuffer") { call in try StreamBodies.memory(call).bytes.bridged }
      every("WriteTo") { call in
        try call.argument(0, as: AnyStream.self).stream.write(StreamBodies.memory(call).bytes[...])
        return .nothing
      }
      value("Capacity") { (any: AnyStream) in
        let count = (any.stream as? MemoryStreamObject)?.bytes.count ?? 0
        return count == 0 ? 0 : max(count, 256)
      }
    }
  }

  static var fileStream: TypeEntry {
    TypeEntry("System.IO.FileStream") {
      everyNew { call in
        let access = try call.values.count > 2 ? call.argument(2, as: Int32.self) : nil
        return try FileAccess.stream(
          FileAccess.path(call), mode: call.argument(1, as: Int32.self), access: access
        ).value
      }
      value("Name") { (any: AnyStream) in (any.stream as? FileStreamObject)?.path ?? "" }
    }
  }
}

private enum StreamBodies {
  static let badRange = NetFault.argument(
    "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection."
  )

  static func close(_ call: MethodArguments) throws -> Value {
    try call.target(as: AnyStream.self).stream.close()
    return .nothing
  }

  static func memory(_ call: MethodArguments) throws -> MemoryStreamObject {
    guard let stream = try call.target(as: AnyStream.self).stream as? MemoryStreamObject else {
      throw AnyStream.mismatch(call.target)
    }
    return stream
  }

  static func read(_ call: MethodArguments) throws -> Int {
    let array = try call.argument(0, as: ArrayObject.self)
    let (start, count) = (try call.argument(1, as: Int.self), try call.argument(2, as: Int.self))
    guard start >= 0, count >= 0, start + count <= array.count else { throw badRange }
    let bytes = try call.target(as: AnyStream.self).stream.read(count)
    for (offset, byte) in bytes.enumerated() { array[start + offset] = byte.bridged }
    return bytes.count
  }
}
