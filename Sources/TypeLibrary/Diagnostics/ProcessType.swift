import Glibc
import Runtime

extension TypeEntry {
  static var process: TypeEntry {
    TypeEntry("System.Diagnostics.Process") {
      method("System.Diagnostics.Process GetCurrentProcess()") { ProcessObject(getpid()) }
      method("System.Diagnostics.Process GetProcessById(int processId)") { (number: Int32) -> ProcessObject in
        guard ProcessTable.exists(number) else {
          throw NetFault.argument("Process with an Id of \(number) is not running.")
        }
        return ProcessObject(number)
      }
      staticCall("System.Diagnostics.Process[] GetProcesses()") { _ in
        .array(ProcessTable.all.map { .object(ProcessObject($0)) })
      }
      staticCall("System.Diagnostics.Process[] GetProcessesByName(string processName)") { call in
        let name = try call.argument(0, as: String.self)
        return .array(
          ProcessTable.all.filter { ProcessTable.name(of: $0) == name }.map { .object(ProcessObject($0)) })
      }
      startedProcess
      property("int Id {get;}") { (process: ProcessObject) in process.identifier }
      property("string ProcessName {get;}") { (process: ProcessObject) in process.name }
      property("bool HasExited {get;}") { (process: ProcessObject) in process.hasExited }
      property("int ExitCode {get;}") { (process: ProcessObject) -> Int32 in
        guard let child = process.child else {
          throw NetFault.invalidOperation(
            "Process was not started by this object, so requested information cannot be determined.")
        }
        guard child.hasEnded, let status = child.status else {
          throw NetFault.invalidOperation("Process must exit before requested information can be determined.")
        }
        return status
      }
      property("datetime StartTime {get;}") { (process: ProcessObject) in
        ProcessTable.startTime(of: process.identifier)
      }
      property("int SessionId {get;}") { (process: ProcessObject) in
        ProcessTable.statistics(of: process.identifier)?.session ?? 0
      }
      property("int HandleCount {get;}") { (process: ProcessObject) in
        (FolderReader.entries(of: "/proc/\(process.identifier)/fd") ?? []).count
      }
      property("long WorkingSet64 {get;}") { (process: ProcessObject) in
        ProcessTable.statistics(of: process.identifier)?.residentBytes ?? 0
      }
      property("long VirtualMemorySize64 {get;}") { (process: ProcessObject) in
        ProcessTable.statistics(of: process.identifier)?.virtualBytes ?? 0
      }
      property("long PagedMemorySize64 {get;}") { (process: ProcessObject) in 0 as Int64 }
      property("long NonpagedSystemMemorySize64 {get;}") { (process: ProcessObject) in 0 as Int64 }
      property("timespan TotalProcessorTime {get;}") { (process: ProcessObject) in
        ProcessTable.processorTime(of: process.identifier)
      }
      property("string MachineName {get;}") { (process: ProcessObject) in "." }
      property("string MainWindowTitle {get;}") { (process: ProcessObject) in "" }
      instance("void Kill()") { (process: ProcessObject) in
        guard process.kill() else {
          throw NetFault.named("System.ComponentModel.Win32Exception", "Operation not permitted")
        }
      }
      instanceCall("void WaitForExit()") { call in
        _ = try call.target(as: ProcessObject.self).wait(milliseconds: nil, call.engine)
        return .nothing
      }
      instanceCall("bool WaitForExit(int milliseconds)") { call in
        let limit = Int(try call.argument(0, as: Int32.self))
        return .bool(
          try call.target(as: ProcessObject.self).wait(milliseconds: limit < 0 ? nil : limit, call.engine))
      }
      instance("void Refresh()") { (process: ProcessObject) in }
      instance("void Close()") { (process: ProcessObject) in }
      instance("void Dispose()") { (process: ProcessObject) in }
      instanceCall("string ToString()") { call in
        .string(try call.target(as: ProcessObject.self).text(call.engine))
      }
    }
  }
}
