import Runtime

/// XML: documents, nodes and writers.
enum XmlEntries {
  static var all: [(name: String, maker: @Sendable () -> TypeEntry)] {
    [
      ("System.Xml.XmlNode", { .xmlNode }), ("System.Xml.XmlDocument", { .xmlDocument }),
      ("System.Xml.XmlElement", { .xmlElement }), ("System.Xml.XmlAttribute", { .xmlAttribute }),
      ("System.Xml.XmlNodeList", { .xmlNodeList }),
      ("System.Xml.XmlAttributeCollection", { .xmlAttributeCollection }),
      ("System.Xml.XPath.XPathNavigator", { .navigator }),
      ("System.Xml.XmlNamespaceManager", { .xmlNamespaceManager }),
      ("System.Xml.XmlWriterSettings", { .xmlWriterSettings }), ("System.Xml.XmlWriter", { .xmlWriter }),
      ("System.Xml.XmlTextWriter", { .xmlTextWriter }),
    ]
  }
}
