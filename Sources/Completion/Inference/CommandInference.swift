import Runtime
import Syntax
import TypeLibrary

/// Types of what commands write.
struct CommandInference {
  private let inference: Inference
  private var context: CompletionContext { inference.context }

  init(_ inference: Inference) { self.inference = inference }

  func types(of command: CommandAst) -> [InferredType] {
    if let block = command.commandElements.first as? ScriptBlockExpressionAst {
      return inference.types(of: block.scriptBlock)
    }
    guard let binding = PseudoBinder.bind(command, context, for: .parameterCompletion) else {
      return command.commandName == nil ? [] : [InferredType(.string)]
    }
    let name = binding.commandName.lowercased()
    switch name {
    case "new-object": return made(binding)
    case "where-object", "sort-object", "tee-object", "get-unique", "get-random":
      return previous(command) ?? argument("InputObject", binding)
    case "foreach-object": return written(command, binding)
    case "select-object": return selected(command, binding)
    case "group-object": return named(["Microsoft.PowerShell.Commands.GroupInfo"])
    case "get-childitem", "get-item": return named(["System.IO.FileInfo", "System.IO.DirectoryInfo"])
    default: return outputs(of: binding)
    }
  }

  private func outputs(of binding: PseudoBinding) -> [InferredType] {
    let outputs = binding.command.outputTypes
    let isOpen = outputs.allSatisfy {
      ["system.management.automation.psobject", "system.object"].contains($0.lowercased())
    }
    if isOpen, let function = binding.command as? FunctionInfo,
      context.inferred.insert(ObjectIdentifier(function.block.definition.tree)).inserted
    {
      // Only trees of the text itself have texts that the context reads.
      guard function.block.definition.syntax === context.tree else { return [] }
      return inference.types(of: function.block.definition.tree)
    }
    return named(outputs)
  }

  private func named(_ names: [String]) -> [InferredType] {
    names.map { name in
      TypeResolver.find(name, context.scope, context.engine).map { InferredType($0) }
        ?? InferredType(named: name)
    }
  }

  /// What the command before it in the pipeline gives, element by element; nil for the first.
  private func previous(_ command: CommandAst) -> [InferredType]? {
    guard let pipeline = command.parent as? PipelineAst,
      let index = pipeline.pipelineElements.firstIndex(where: { $0 === command }), index > 0
    else { return nil }
    return inference.elements(of: inference.types(of: pipeline.pipelineElements[index - 1]))
  }

  private func argument(_ name: String, _ binding: PseudoBinding) -> [InferredType] {
    (binding.argument(of: name)?.argument as? ExpressionAst).map { inference.types(of: $0) } ?? []
  }

  /// New-Object: the type that it names.
  private func made(_ binding: PseudoBinding) -> [InferredType] {
    guard let name = binding.argument(of: "TypeName")?.argument as? StringConstantExpressionAst else {
      return []
    }
    return named([context.value(of: name)])
  }

  /// ForEach-Object: what its blocks write, or the member that it names.
  private func written(_ command: CommandAst, _ binding: PseudoBinding) -> [InferredType] {
    let blocks = ["Begin", "Process", "End", "RemainingScripts"].flatMap { name -> [ExpressionAst] in
      guard let argument = binding.argument(of: name) else { return [] }
      return argument.kind == .remaining
        ? argument.arguments : [argument.argument as? ExpressionAst].compactMap { $0 }
    }.compactMap { $0 as? ScriptBlockExpressionAst }
    return blocks.flatMap { inference.types(of: $0.scriptBlock) }
  }

  /// Select-Object: all as it came, some properties, or what a property holds.
  private func selected(_ command: CommandAst, _ binding: PseudoBinding) -> [InferredType] {
    let input = previous(command) ?? argument("InputObject", binding)
    if let name = binding.argument(of: "ExpandProperty")?.argument as? StringConstantExpressionAst {
      let key = context.value(of: name)
      return input.flatMap { owner -> [InferredType] in
        if let own = owner.members.first(where: { $0.name.equalsIgnoringCase(key) }) { return own.types }
        let property = owner.type?.members.property(key.lowercased(), isStatic: false)
        return property.map { [InferredType($0.type)] } ?? []
      }
    }
    guard let words = binding.argument(of: "Property") else { return input }
    let names = selectedNames(words)
    let members = names.map { name in
      let types = input.flatMap { owner in
        owner.members.first { $0.name.equalsIgnoringCase(name) }?.types
          ?? owner.type?.members.property(name.lowercased(), isStatic: false).map { [InferredType($0.type)] }
          ?? []
      }
      return InferredType.Member(name: name, types: types)
    }
    return [InferredType(.psObject, members: members)]
  }

  private func selectedNames(_ argument: ParsedArgument) -> [String] {
    var words = argument.arguments
    if let list = argument.argument as? ArrayLiteralAst {
      words = list.elements
    } else if let word = argument.argument as? ExpressionAst {
      words = [word]
    }
    return words.compactMap { word in
      if let string = word as? StringConstantExpressionAst { return context.value(of: string) }
      guard let table = word as? HashtableAst else { return nil }
      let pair = table.keyValuePairs.first { pair in
        guard let key = pair.key as? StringConstantExpressionAst else { return false }
        return ["n", "name", "l", "label"].contains(context.value(of: key).lowercased())
      }
      let value = (pair?.value as? PipelineBaseAst)?.pureExpression as? StringConstantExpressionAst
      return value.map { context.value(of: $0) }
    }
  }
}
