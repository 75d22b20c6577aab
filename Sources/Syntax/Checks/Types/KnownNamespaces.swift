extension KnownTypes {
  /// Whether a type of that name can be there.
  ///
  /// A name in one of .NET's namespaces is taken to be a type's.
  ///
  /// `namespaces` are those that `using namespace` names.
  static func exists(_ name: String, namespaces: [String] = []) -> Bool {
    let lower = name.lowercased()
    if Accelerators.fullNames[lower] != nil || systemNames.contains(lower) { return true }
    guard let dot = lower.lastIndex(of: ".") else {
      return namespaces.contains { mayHold(lower, $0.lowercased()) }
    }
    let last = lower[lower.index(after: dot)...]
    guard !last.isEmpty, !last.contains("[") else { return false }
    let namespace = String(lower[..<dot])
    return isNamespace(namespace) || isNamespace("system." + namespace)
      || namespaces.contains { isNamespace($0.lowercased() + "." + namespace) }
  }

  /// Whether there is a namespace of that name, or it is inside of one that has others.
  private static func isNamespace(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard !parts.contains("") else { return false }
    if namespaces.contains(name) { return true }
    return parts.count > 2 && namespaces.contains(parts[..<(parts.count - 1)].joined(separator: "."))
  }

  /// Whether a namespace may have a type of that name: one whose names are known has no others.
  private static func mayHold(_ name: String, _ namespace: String) -> Bool {
    namesByNamespace[namespace]?.contains(name) ?? namespaces.contains(namespace)
  }

  private static let namespaces: Set<String> = [
    "system", "system.buffers", "system.codedom.compiler", "system.collections",
    "system.collections.concurrent",
    "system.collections.generic", "system.collections.immutable", "system.collections.objectmodel",
    "system.collections.specialized", "system.componentmodel", "system.componentmodel.dataannotations",
    "system.configuration", "system.configuration.assemblies", "system.data", "system.data.common",
    "system.data.sqlclient", "system.diagnostics", "system.diagnostics.codeanalysis",
    "system.diagnostics.eventing",
    "system.diagnostics.tracing", "system.directoryservices", "system.drawing", "system.dynamic",
    "system.formats.asn1", "system.formats.tar", "system.globalization", "system.io", "system.io.compression",
    "system.io.enumeration", "system.io.isolatedstorage", "system.io.pipes", "system.linq",
    "system.linq.expressions",
    "system.management.automation", "system.management.automation.host",
    "system.management.automation.internal",
    "system.management.automation.language", "system.management.automation.provider",
    "system.management.automation.remoting", "system.management.automation.runspaces",
    "system.management.automation.subsystem", "system.management.automation.subsystem.feedback",
    "system.management.automation.subsystem.prediction", "system.management.automation.tracing", "system.net",
    "system.net.http", "system.net.http.headers", "system.net.mail", "system.net.networkinformation",
    "system.net.security", "system.net.sockets", "system.net.websockets", "system.numerics",
    "system.reflection",
    "system.reflection.emit", "system.resources", "system.runtime", "system.runtime.compilerservices",
    "system.runtime.exceptionservices", "system.runtime.interopservices", "system.runtime.serialization",
    "system.runtime.versioning", "system.security", "system.security.accesscontrol",
    "system.security.authentication",
    "system.security.claims", "system.security.cryptography", "system.security.cryptography.x509certificates",
    "system.security.permissions", "system.security.principal", "system.servicemodel",
    "system.serviceprocess",
    "system.text", "system.text.encodings.web", "system.text.json", "system.text.json.nodes",
    "system.text.json.serialization", "system.text.regularexpressions", "system.text.unicode",
    "system.threading",
    "system.threading.channels", "system.threading.tasks", "system.timers", "system.transactions",
    "system.web",
    "system.windows", "system.xml", "system.xml.linq", "system.xml.schema", "system.xml.serialization",
    "system.xml.xpath", "system.xml.xsl", "microsoft.csharp", "microsoft.management.infrastructure",
    "microsoft.powershell", "microsoft.powershell.cim", "microsoft.powershell.commands",
    "microsoft.powershell.commands.internal.format", "microsoft.powershell.markdownrender",
    "microsoft.visualbasic", "microsoft.win32", "microsoft.win32.safehandles", "newtonsoft.json",
    "newtonsoft.json.linq", "newtonsoft.json.schema",
  ]

  /// The types of the namespaces that scripts bring in most.
  private static let namesByNamespace: [String: Set<String>] = [
    "system.collections": [
      "arraylist", "bitarray", "caseinsensitivecomparer", "collectionbase", "comparer", "dictionarybase",
      "dictionaryentry", "hashtable", "icollection", "icomparer", "idictionary", "idictionaryenumerator",
      "ienumerable",
      "ienumerator", "iequalitycomparer", "ilist", "istructuralcomparable", "istructuralequatable", "queue",
      "readonlycollectionbase", "sortedlist", "stack", "structuralcomparisons",
    ],
    "system.collections.generic": [
      "comparer", "dictionary", "equalitycomparer", "hashset", "iasyncenumerable", "iasyncenumerator",
      "icollection",
      "icomparer", "idictionary", "ienumerable", "ienumerator", "iequalitycomparer", "ilist",
      "ireadonlycollection",
      "ireadonlydictionary", "ireadonlylist", "ireadonlyset", "iset", "keynotfoundexception", "keyvaluepair",
      "linkedlist", "linkedlistnode", "list", "nonrandomizedstringequalitycomparer", "ordereddictionary",
      "priorityqueue", "queue", "referenceequalitycomparer", "sorteddictionary", "sortedlist", "sortedset",
      "stack",
    ],
    "system.text": [
      "asciiencoding", "codepagesencodingprovider", "compositeformat", "decoder", "decoderexceptionfallback",
      "decoderfallback", "decoderfallbackexception", "decoderreplacementfallback", "encoder",
      "encoderexceptionfallback", "encoderfallback", "encoderfallbackexception", "encoderreplacementfallback",
      "encoding", "encodinginfo", "encodingprovider", "normalizationform", "rune", "spanlineenumerator",
      "stringbuilder", "stringruneenumerator", "unicodeencoding", "utf32encoding", "utf7encoding",
      "utf8encoding",
    ],
  ]
}
