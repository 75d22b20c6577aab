import PartnerDomain
import Runtime

/// A command as Az makes them: whatever it throws is an error that ends nothing, of category CloseError and with no id but
/// its class (Azure/azure-powershell-common, AzurePSCmdlet; sandbox-world.md 1).
protocol AzureCmdlet: Cmdlet {
  /// Does the work and returns what is to be written.
  mutating func execute(in call: borrowing Invocation) throws -> [Value]
}

extension AzureCmdlet {
  mutating func process(in call: borrowing Invocation) throws {
    // Using a command loads its module.
    call.engine.services.find(ModuleShelf.self)?.load(String(call.context.info.moduleName))
    let output: [Value]
    do { output = try execute(in: call) } catch {
      return try call.writeError(try CloseError.record(of: error))
    }
    for value in output { try call.write(value) }
  }
}

/// From what a command threw to the record that Az writes of it.
enum CloseError {
  /// The record; a signal of control flow is thrown on.
  static func record(of error: any Error) throws -> ErrorRecord {
    ErrorRecord(.exception(try exception(of: error), id: .empty, category: .closeError))
  }

  private static func exception(of error: any Error) throws -> ExceptionObject {
    switch error {
    case let error as ShellError:
      guard let record = error.record else { throw error }
      return record.exception
    case let fault as any ShellFault: return ExceptionObject(fault)
    case let fault as SignInFault: return ExceptionObject(AzureFault.signIn(fault))
    case let fault as PartnerFault: return ExceptionObject(AzureFault.service(fault.message))
    case let fault as StoreFault: return ExceptionObject(AzureFault.store(fault))
    case ContextFault.unknown(let name): return ExceptionObject(AzureFault.contextUnknown(name))
    default: return ExceptionObject(InternalFault.unexpected("\(error)"))
    }
  }
}
