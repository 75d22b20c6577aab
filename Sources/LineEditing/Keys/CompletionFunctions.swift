extension FunctionTable {
  static let completionFunctions: [EditFunction] = [
    task(
      "Complete", .completion, "Completes what is common to all candidates; again, opens the menu.", .complete
    ),
    task("MenuComplete", .completion, "Opens the menu of candidates.", .menuComplete),
    task(
      "PossibleCompletions", .completion, "Shows the candidates and leaves the entry as it is.",
      .possibleCompletions),
    task("TabCompleteNext", .completion, "Puts in the next candidate.", .tabCompleteNext),
    task("TabCompletePrevious", .completion, "Puts in the candidate before.", .tabCompletePrevious),
    task("ViTabCompleteNext", .completion, "Puts in the next candidate.", .tabCompleteNext),
    task("ViTabCompletePrevious", .completion, "Puts in the candidate before.", .tabCompletePrevious),
  ]

  static let predictionFunctions: [EditFunction] = [
    task("AcceptSuggestion", .prediction, "Takes the suggestion behind the cursor.", .acceptSuggestion),
    task(
      "AcceptNextSuggestionWord", .prediction, "Takes the next word of the suggestion.",
      .acceptNextSuggestionWord),
    task("NextSuggestion", .prediction, "Goes to the next suggestion of the list.", .nextSuggestion),
    task("PreviousSuggestion", .prediction, "Goes to the suggestion before.", .previousSuggestion),
    task(
      "SwitchPredictionView", .prediction, "Shows suggestions as a list, or behind the cursor again.",
      .switchPredictionView),
    task(
      "ShowFullPredictionTooltip", .prediction, "Shows the whole text of the chosen suggestion.",
      .showFullPredictionTooltip),
  ]
}
