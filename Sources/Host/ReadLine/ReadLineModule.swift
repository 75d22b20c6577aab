package import Formatting
package import Runtime

/// The commands over the line editor.
package enum ReadLineModule {
  package static let modules = [
    CommandModule(
      "PSReadLine",
      [
        GetPSReadLineKeyHandler.self, GetPSReadLineOption.self, RemovePSReadLineKeyHandler.self,
        SetPSReadLineKeyHandler.self, SetPSReadLineOption.self,
      ]),
    CommandModule("Palsh", [GetAbbreviation.self, RemoveAbbreviation.self, SetAbbreviation.self]),
  ]

  /// The module as commands over modules know it, with the version that it behaves as.
  package static let shelf = [
    BuiltInModule(
      "PSReadLine", version: "2.4.5",
      description: "Great command line editing in the PowerShell console host",
      isFromGallery: false)
  ]

  package static var views: [View] { ReadLineViews.all }
}
