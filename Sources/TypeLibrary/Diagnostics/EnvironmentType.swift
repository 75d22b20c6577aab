import Glibc
import Runtime

extension TypeEntry {
  static var environment: TypeEntry {
    TypeEntry("System.Environment") {
      staticProperty("string NewLine {get;}") { "\n" }
      staticProperty("int ProcessId {get;}") { Int32(getpid()) }
      staticProperty("int ProcessorCount {get;}") { Int32(sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
      staticProperty("bool Is64BitProcess {get;}") { true }
      staticProperty("bool Is64BitOperatingSystem {get;}") { true }
      staticProperty("bool UserInteractive {get;}") { true }
      staticProperty("bool HasShutdownStarted {get;}") { false }
      staticProperty("string MachineName {get;}") { EnvironmentBodies.machineName }
      staticProperty("string UserName {get;}") { (engine: Engine) in EnvironmentBodies.userName(engine) }
      staticProperty("string UserDomainName {get;}") { EnvironmentBodies.machineName }
      staticProperty("string CurrentDirectory {get;set;}") { (engine: Engine) in engine.processFolder }
      staticProperty("long TickCount64 {get;}") { StopwatchObject.now / 1_000_000 }
      staticProperty("int TickCount {get;}") { Int32(truncatingIfNeeded: StopwatchObject.now / 1_000_000) }
      staticProperty("version Version {get;}") { VersionObject([10, 0, 0]) }
      everyStatic("GetEnvironmentVariables") { call in
        let table = HashtableObject()
        for (name, value) in call.engine.environment.all {
          table.set(name, .string(value))
        }
        return .object(table)
      }
      statics(
        [
          "string GetEnvironmentVariable(string variable)",
          "string GetEnvironmentVariable(string variable, System.EnvironmentVariableTarget target)",
        ]
      ) { call in
        call.engine.environment[try call.argument(0, as: ShellString.self)].map { .string($0) } ?? .null
      }
      statics(
        [
          "void SetEnvironmentVariable(string variable, string value)",
          "void SetEnvironmentVariable(string variable, string value, System.EnvironmentVariableTarget target)",
        ]
      ) { call in
        call.engine.environment[try call.argument(0, as: ShellString.self)] =
          call[1].isNull ? nil : try call.argument(1, as: ShellString.self)
        return .nothing
      }
    }
  }

  static var random: TypeEntry {
    TypeEntry("System.Random") {
      new("()") { RandomObject(seed: nil) }
      new("(int Seed)") { (seed: Int32) in RandomObject(seed: seed) }
      staticProperty("System.Random Shared {get;}") { RandomObject(seed: nil) }
      instance("int Next()") { (random: RandomObject) in random.next() }
      instance("int Next(int maxValue)") { (random: RandomObject, limit: Int32) in
        guard limit >= 0 else {
          throw NetFault.outOfRange(
            "maxValue ('\(limit)') must be a non-negative value.", parameter: "maxValue", actual: "\(limit)")
        }
        return Int32(random.double() * Double(limit))
      }
      instance("int Next(int minValue, int maxValue)") { (random: RandomObject, low: Int32, high: Int32) in
        guard low <= high else {
          throw NetFault.outOfRange("'minValue' cannot be greater than maxValue.", parameter: "minValue")
        }
        return Int32(
          truncatingIfNeeded: Int64(random.double() * Double(Int64(high) - Int64(low))) + Int64(low))
      }
      instance("double NextDouble()") { (random: RandomObject) in random.double() }
      instance("void NextBytes(byte[] buffer)") { (random: RandomObject, buffer: ArrayObject) in
        for index in 0..<buffer.count { buffer[index] = UInt8(truncatingIfNeeded: random.next()).bridged }
      }
    }
  }

  static var tuple: TypeEntry {
    TypeEntry("System.Tuple") {
      for count in 1...7 {
        staticCall(TupleBodies.definition(count)) { call in
          TupleObject(Array(call.values), type: call.signature.returns).value
        }
      }
    }
  }

  /// The items of a tuple of so many parts.
  static func tupleItems(_ name: String, _ count: Int) -> TypeEntry {
    TypeEntry(name) {
      for index in 0..<count {
        property("T\(index + 1) Item\(index + 1) {get;}") { (tuple: TupleObject) in tuple.items[index] }
      }
    }
  }
}

enum TupleBodies {
  static func definition(_ count: Int) -> String {
    let names = (1...count).map { "T\($0)" }
    let parameters = (1...count).map { "T\($0) item\($0)" }
    return "System.Tuple[\(names.joined(separator: ","))] Create[\(names.joined(separator: ", "))]"
      + "(\(parameters.joined(separator: ", ")))"
  }
}

private enum EnvironmentBodies {
  static var machineName: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func userName(_ engine: Engine) -> String {
    if let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name { return String(cString: name) }
    return engine.environment[.from("USER")].map { String($0) } ?? ""
  }
}

/// A System.Random: .NET's own subtractive generator where a seed is given, so that its numbers are the same.
final class RandomObject: Content, BridgedContent {
  private var seeded: SubtractiveRandom?

  init(seed: Int32?) {
    super.init(type: TypeTable.find("System.Random") ?? .object)
    seeded = seed.map { SubtractiveRandom(seed: $0) }
  }

  func next() -> Int32 { seeded?.next() ?? .random(in: 0..<Int32.max) }

  func double() -> Double { Double(next()) * (1.0 / Double(Int32.max)) }
}
