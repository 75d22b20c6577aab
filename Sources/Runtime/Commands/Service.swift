/// A command's access to something outside the engine: `@Service var clock: any Clock`.
///
/// Filled from the engine's table by type when the command is made; a missing one is an error of the call, found by the test
/// that makes every command in every shell.
@propertyWrapper
package final class Service<Port>: AnyService {
  private var stored: Port?

  package override init() { super.init() }

  package var wrappedValue: Port {
    guard let stored else { preconditionFailure("a command runs only with its services filled") }
    return stored
  }

  override func fill(from table: ServiceTable) -> Bool {
    stored = table.find(Port.self)
    return stored != nil
  }

  override var portName: String { "\(Port.self)" }
}

/// A service whatever its type: what the maker of commands sees.
package class AnyService {
  init() { CommandWrappers.gathered.services.append(self) }

  /// Takes the service out of the table; false if it is not there.
  func fill(from table: ServiceTable) -> Bool { fatalError("abstract") }

  var portName: String { "" }
}

/// What commands can ask for, by type.
package final class ServiceTable {
  // Few enough to be gone through: a dictionary of its own kind would cost a start more than all look-ups.
  private var ports: [(type: ObjectIdentifier, port: Any)] = []

  package init() {}

  /// Gives commands something to ask for under a type, usually a protocol.
  package func add<Port>(_ port: Port, as type: Port.Type) {
    ports.removeAll { $0.type == ObjectIdentifier(type) }
    ports.append((ObjectIdentifier(type), port))
  }

  package func find<Port>(_ type: Port.Type) -> Port? {
    ports.first { $0.type == ObjectIdentifier(type) }?.port as? Port
  }
}
