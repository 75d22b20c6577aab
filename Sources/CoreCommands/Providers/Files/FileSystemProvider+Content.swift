import Glibc
package import Runtime

extension FileSystemProvider {
  package func reader(
    _ place: ProviderPath, _ options: ReadingOptions, _ call: borrowing Invocation
  ) throws -> any ContentReader {
    if isContainer(place.path, call.place) {
      throw FileError(
        "GetContainerContentException",
        "Unable to get content because it is a directory: '\(place.path)'. Please use 'Get-ChildItem' instead.",
        .invalidOperation, type: .invalidOperationException
      ).error(target: .string(place.path))
    }
    return try FileContentReader(PathParts.trimmed(place.path), options)
  }

  package func writer(
    _ place: ProviderPath, _ options: WritingOptions, _ call: borrowing Invocation
  ) throws -> any ContentWriter {
    let path = PathParts.trimmed(place.path)
    if isContainer(path, call.place) {
      throw FileError(
        "WriteContainerContentException",
        "Unable to write content because it is a directory: '\(path)'. Please use 'Get-ChildItem' instead.",
        .invalidOperation, type: .invalidOperationException
      ).error(target: .string(path))
    }
    if options.force { makeWritable(path) }
    return try FileContentWriter(path, options)
  }

  package func clearContent(_ place: ProviderPath, _ call: borrowing Invocation) throws {
    let path = PathParts.trimmed(place.path)
    if isContainer(path, call.place) {
      throw FileError(
        "ClearDirectoryContent", "You cannot call a method on a null-valued expression.", .invalidOperation
      ).error(target: .string(path))
    }
    guard truncate(path, 0) == 0 else {
      throw FileError.system(errno, path, operation: "ClearContent").error(target: .string(path))
    }
  }
}
