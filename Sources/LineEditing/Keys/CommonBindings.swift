extension KeyBindings {
  /// Keys of our own, which no mode of PSReadLine uses; a mode's table may take one back.
  static let common: [(chord: String, function: String)] = [
    ("Alt+Enter", "AcceptCorrection"),
    ("Alt+w", "RunWithWhatIf"),
    ("Alt+#", "InsertComment"),
    ("Alt+e", "ViEditVisually"),
    ("Spacebar", "ExpandAbbreviation"),
  ]

  /// In Vi's command mode a blank moves.
  static let commonCommand = common.filter { $0.chord != "Spacebar" }
}
