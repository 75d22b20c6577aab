extension FunctionTable {
  /// Help, the screen and all that fits nowhere else.
  static let helpFunctions: [EditFunction] = [
    task(
      "ShowCommandHelp", .miscellaneous, "Shows the whole help of the command at the cursor.",
      .showCommandHelp),
    task(
      "ShowParameterHelp", .miscellaneous, "Shows help for what stands at the cursor.", .showParameterHelp),
    task("ShowKeyBindings", .miscellaneous, "Lists all keys and what they do.", .showKeyBindings),
    task("WhatIsKey", .miscellaneous, "Says what the next key does.", .whatIsKey),
    task("Abort", .miscellaneous, "Ends a search or a menu and brings the entry back.", .abort),
    task("ClearScreen", .miscellaneous, "Clears the screen and shows the entry at its top.", .clearScreen),
    task("InvokePrompt", .miscellaneous, "Asks for the prompt again and shows it.", .invokePrompt),
    edit("DigitArgument", .miscellaneous, "Begins or goes on with a number for the next command.") {
      state, call in
      state.takeDigit(call)
    },
    task("ScrollDisplayUp", .miscellaneous, "Scrolls one screen up.", .scrollDisplayUp),
    task("ScrollDisplayDown", .miscellaneous, "Scrolls one screen down.", .scrollDisplayDown),
    task("ScrollDisplayUpLine", .miscellaneous, "Scrolls one row up.", .scrollDisplayUpLine),
    task("ScrollDisplayDownLine", .miscellaneous, "Scrolls one row down.", .scrollDisplayDownLine),
    task("ScrollDisplayTop", .miscellaneous, "Scrolls to the first row.", .scrollDisplayTop),
    task("ScrollDisplayToCursor", .miscellaneous, "Scrolls to the cursor.", .scrollDisplayToCursor),
    task("CaptureScreen", .miscellaneous, "Copies rows of the screen.", .captureScreen),
  ]
}
