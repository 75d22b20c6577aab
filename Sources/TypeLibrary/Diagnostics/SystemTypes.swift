import Glibc
import Runtime

extension TypeEntry {
  static var operatingSystem: TypeEntry {
    TypeEntry("System.OperatingSystem") {
      for name in [
        "Windows", "MacOS", "Android", "Browser", "FreeBSD", "IOS", "MacCatalyst", "TvOS", "WatchOS", "Wasi",
      ] {
        everyStatic("Is" + name) { _ in .false }
      }
      everyStatic("IsLinux") { _ in .true }
      everyStatic("IsOSPlatform") { call in
        .bool(try call.argument(0, as: String.self).lowercased() == "linux")
      }
    }
  }

  static var runtimeInformation: TypeEntry {
    TypeEntry("System.Runtime.InteropServices.RuntimeInformation") {
      everyStatic("IsOSPlatform") { call in
        .bool(try call.argument(0, as: PlatformObject.self).name == "LINUX")
      }
      staticValue("FrameworkDescription") { ".NET 10.0.0" }
      staticValue("OSDescription") { SystemFacts.description }
      staticValue("RuntimeIdentifier") { "linux-\(SystemFacts.isArm ? "arm64" : "x64")" }
      staticValue("OSArchitecture") { SystemFacts.architecture }
      staticValue("ProcessArchitecture") { SystemFacts.architecture }
    }
  }

  static var osPlatform: TypeEntry {
    TypeEntry("System.Runtime.InteropServices.OSPlatform") {
      for name in ["Linux", "Windows", "OSX", "FreeBSD"] {
        staticValue(name) { PlatformObject(name.uppercased()) }
      }
      everyStatic("Create") { call in PlatformObject(try call.argument(0, as: String.self).uppercased()).value
      }
      every("ToString") { call in .string(try call.target(as: PlatformObject.self).name) }
    }
  }

  static var activator: TypeEntry {
    TypeEntry("System.Activator") {
      everyStatic("CreateInstance") { call in
        guard let type = call.signature.genericArguments.first ?? (try? call.argument(0, as: TypeInfo.self))
        else {
          throw MemberGap.method(call.type, call.signature.text)
        }
        var arguments: [Value] = []
        if call.values.count > 1, case .array(let array) = call[1].base.payload { arguments = array.elements }
        if arguments.isEmpty, type.isValueType { return ZeroValues.of(type) }
        return try Members.call(
          "new", on: .type(type), arguments, isStatic: true, in: call.scope, call.engine)
      }
    }
  }

  static var thread: TypeEntry {
    TypeEntry("System.Threading.Thread") {
      everyStatic("Sleep") { call in
        let milliseconds: Int64
        if case .span(let ticks) = call[0].base.payload {
          milliseconds = ticks / 10_000
        } else {
          milliseconds = Int64(try call.argument(0, as: Int32.self))
        }
        guard milliseconds >= -1 else {
          throw NetFault.outOfRange(
            "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.",
            parameter: "millisecondsTimeout")
        }
        try WakeUp.sleep(milliseconds: max(milliseconds, 0), call.engine)
        return .nothing
      }
      staticValue("CurrentThread") { ThreadObject() }
      value("Name") { (_: ThreadObject) in "Pipeline Execution Thread" }
      value("ManagedThreadId") { (_: ThreadObject) in 1 }
      value("IsAlive") { (_: ThreadObject) in true }
      value("IsBackground") { (_: ThreadObject) in false }
      value("IsThreadPoolThread") { (_: ThreadObject) in false }
      for name in ["CurrentCulture", "CurrentUICulture"] {
        MemberEntry.accessors(
          isStatic: false, MemberEntry.everyMark + name,
          { _, engine in CultureContent(engine.culture).value },
          set: { _, value, engine in engine.culture = try CultureContent.unwrap(value).culture })
      }
    }
  }

  static var garbageCollector: TypeEntry {
    TypeEntry("System.GC") {
      for name in [
        "Collect", "WaitForPendingFinalizers", "KeepAlive", "SuppressFinalize", "ReRegisterForFinalize",
      ] {
        everyStatic(name) { _ in .nothing }
      }
      everyStatic("GetTotalMemory") { _ in .long(SystemFacts.memory) }
      everyStatic("GetGeneration") { _ in .int(0) }
      everyStatic("CollectionCount") { _ in .int(0) }
      staticValue("MaxGeneration") { 2 }
    }
  }

  static var buffer: TypeEntry {
    TypeEntry("System.Buffer") {
      everyStatic("BlockCopy") { call in
        let (source, target) = (
          try call.argument(0, as: ArrayObject.self), try call.argument(2, as: ArrayObject.self)
        )
        let (from, to, count) = (
          try call.argument(1, as: Int.self), try call.argument(3, as: Int.self),
          try call.argument(4, as: Int.self)
        )
        guard source.type === TypeInfo.byteArray, target.type === TypeInfo.byteArray else {
          throw MemberGap.method(call.type, call.signature.text)
        }
        guard from >= 0, to >= 0, count >= 0, from + count <= source.count, to + count <= target.count else {
          throw NetFault.argument(
            "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection."
          )
        }
        let piece = (from..<from + count).map { source[$0] }
        for (offset, value) in piece.enumerated() { target[to + offset] = value }
        return .nothing
      }
      everyStatic("ByteLength") { call in .int(try call.argument(0, as: [UInt8].self).count) }
    }
  }

  static var dbNull: TypeEntry {
    TypeEntry("System.DBNull") {
      staticValue("Value") { NothingObject.dbNull }
      every("ToString") { _ in .string("") }
    }
  }

  static var lazy: TypeEntry {
    TypeEntry("System.Lazy`1") {
      everyNew { call in
        guard let first = call.values.first else { return LazyObject(nil, type: call.type).value }
        guard case .object(let object) = first.payload, let factory = object as? DelegateObject else {
          return LazyObject(nil, type: call.type, made: first).value
        }
        return LazyObject(factory, type: call.type).value
      }
      value("IsValueCreated") { (lazy: LazyObject) in lazy.made != nil }
      MemberEntry.accessors(
        isStatic: false, MemberEntry.everyMark + "Value",
        { target, engine in try LazyObject.unwrap(target).force(engine) })
      every("ToString") { call in
        let lazy = try call.target(as: LazyObject.self)
        return try lazy.made.map { .string(try NetText.of($0, call.engine)) }
          ?? .string("Value is not created.")
      }
    }
  }
}

/// An OSPlatform.
final class PlatformObject: Content, BridgedContent {
  let name: String

  init(_ name: String) {
    self.name = name
    super.init(type: TypeTable.find("System.Runtime.InteropServices.OSPlatform") ?? .object)
  }

  override func text(_ engine: Engine) -> ShellString { .from(name) }
  override func isEqual(to other: Content, _ engine: Engine) -> Bool {
    (other as? PlatformObject)?.name == name
  }
}

/// The thread that runs scripts.
final class ThreadObject: Content, BridgedContent {
  init() { super.init(type: TypeTable.find("System.Threading.Thread") ?? .object) }
}

/// DBNull: there is one.
final class NothingObject: Content, BridgedContent {
  nonisolated(unsafe) static let dbNull = NothingObject(type: TypeTable.find("System.DBNull") ?? .object)

  override func text(_ engine: Engine) -> ShellString { .empty }
  override func isTrue(_ engine: Engine) -> Bool { false }
  override func isEqual(to other: Content, _ engine: Engine) -> Bool { other is NothingObject }
}

/// A System.Lazy.
final class LazyObject: Content, BridgedContent {
  private let factory: DelegateObject?
  private(set) var made: Value?

  init(_ factory: DelegateObject?, type: TypeInfo, made: Value? = nil) {
    (self.factory, self.made) = (factory, made)
    super.init(type: type)
  }

  func force(_ engine: Engine) throws(ShellError) -> Value {
    if let made { return made }
    let value = try factory?.call([], engine) ?? ZeroValues.of(type.arguments.first ?? .object)
    made = value
    return value
  }
}

private enum SystemFacts {
  static var isArm: Bool { machine.hasPrefix("aarch64") }

  static var architecture: Value {
    TypeTable.find("System.Runtime.InteropServices.Architecture").map {
      Value(.enumeration($0.number, isArm ? 3 : 1))
    } ?? .null
  }

  private static var machine: String {
    var name = utsname()
    uname(&name)
    return withUnsafeBytes(of: &name.machine) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  /// The name of the distribution, as `/etc/os-release` has it.
  static var description: String {
    let lines = (try? FileAccess.lines(of: FileAccess.text("/etc/os-release"))) ?? []
    for line in lines {
      let text = String(line)
      if text.hasPrefix("PRETTY_NAME=") { return text.dropFirst(12).filter { $0 != "\"" } }
    }
    return "Linux"
  }

  /// Bytes that the process holds.
  static var memory: Int64 {
    let fields = (try? FileAccess.text("/proc/self/statm")).map { String($0).split(separator: " ") } ?? []
    return fields.count > 1 ? (Int64(fields[1]) ?? 0) * Int64(sysconf(Int32(_SC_PAGESIZE))) : 0
  }
}
