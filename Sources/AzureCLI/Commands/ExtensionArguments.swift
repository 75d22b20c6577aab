extension Command {
  static let allowPreview = ArgumentDeclaration(
    "--allow-preview", "Include preview packages for extension installation, if exists", .toggle)

  static let systemFolder = ArgumentDeclaration(
    "--system", "Use a system directory for the extension.", .flag,
    details: "Default path is azure-cli-extensions folder under the CLI running python environment lib path, "
      + "configurable by environment variable AZURE_EXTENSION_SYS_DIR. On Windows, you may need to open your shell "
      + "as Administrator to run with the right permission.")

  /// For the installer that az uses; the sandbox has none.
  static let pipArguments = [
    ArgumentDeclaration(
      "--pip-proxy",
      "Proxy for pip to use for extension dependencies in the form of [user:passwd@]proxy.server:port",
      group: "Experimental Pip Arguments"),
    ArgumentDeclaration(
      "--pip-extra-index-urls",
      "Space-separated list of extra URLs of package indexes to use. This should point to a repository compliant "
        + "with PEP 503 (the simple repository API) or a local directory laid out in the same format.",
      .list(mayBeEmpty: false), group: "Experimental Pip Arguments"),
  ]

  static let addingExamples = [
    Example("Add extension by name", "az extension add --name anextension"),
    Example(
      "Add extension from URL",
      "az extension add --source https://contoso.com/anextension-0.0.1-py2.py3-none-any.whl"),
    Example(
      "Add extension from local disk", "az extension add --source ~/anextension-0.0.1-py2.py3-none-any.whl"),
    Example(
      "Add extension from local disk and use pip proxy for dependencies",
      "az extension add --source ~/anextension-0.0.1-py2.py3-none-any.whl --pip-proxy "
        + "https://user:pass@proxy.server:8080"),
    Example("Add extension to system directory", "az extension add --name anextension --system"),
    Example("Add a specific version of extension", "az extension add --name anextension --version 1.0.0"),
    Example("Upgrade the extension if already installed", "az extension add --upgrade --name anextension"),
  ]
}
