import Glibc
package import Runtime

/// Makes an empty file of a name that nothing else has.
package struct NewTemporaryFile: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .new, "TemporaryFile", synopsis: "Creates a temporary file.", effect: .changes, impact: .low,
    outputs: ["System.IO.FileInfo"],
    examples: [
      Example("Made and removed", "(New-TemporaryFile | Tee-Object -Variable made).Length; $made.Delete()")
    ])

  package init() {}

  package mutating func end(in call: borrowing Invocation) throws {
    let folder = call.engine.environment[.from("TMPDIR")].map { String($0) } ?? "/tmp"
    guard try call.shouldProcess("New-TemporaryFile", target: PathParts.join(folder, "")) else { return }
    var template = Array(PathParts.join(folder, "tmpXXXXXX.tmp").utf8CString)
    let descriptor = mkstemps(&template, 4)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw FileError.system(errno, path, operation: "NewTemporaryFileWrite") }
    close(descriptor)
    try call.write(.object(FileObject(path, isFolder: false)))
  }
}
