extension KnownTypes {
  /// The full name of an exception, if the parser knows it.
  static func exception(_ name: String) -> String? {
    let full = fullName(name)
    if exceptionBases[full] != nil { return full }
    let lower = full.lowercased()
    return exceptionBases.keys.first { $0.lowercased() == lower || $0.lowercased() == "system." + lower }
  }

  /// Whether an exception is another one, or derives from it.
  static func isException(_ name: String, kindOf base: String) -> Bool {
    var current: String? = name
    while let type = current {
      if type == base { return true }
      current = exceptionBases[type]
    }
    return false
  }

  /// The exceptions that scripts catch, with what they derive from.
  private static let exceptionBases: [String: String] = [
    "System.Exception": "System.Object",
    "System.SystemException": "System.Exception",
    "System.ApplicationException": "System.Exception",
    "System.AggregateException": "System.Exception",
    "System.ArgumentException": "System.SystemException",
    "System.ArgumentNullException": "System.ArgumentException",
    "System.ArgumentOutOfRangeException": "System.ArgumentException",
    "System.ArithmeticException": "System.SystemException",
    "System.DivideByZeroException": "System.ArithmeticException",
    "System.OverflowException": "System.ArithmeticException",
    "System.ArrayTypeMismatchException": "System.SystemException",
    "System.FormatException": "System.SystemException",
    "System.UriFormatException": "System.FormatException",
    "System.IndexOutOfRangeException": "System.SystemException",
    "System.InvalidCastException": "System.SystemException",
    "System.InvalidOperationException": "System.SystemException",
    "System.ObjectDisposedException": "System.InvalidOperationException",
    "System.MissingMethodException": "System.MissingMemberException",
    "System.MissingFieldException": "System.MissingMemberException",
    "System.MissingMemberException": "System.MemberAccessException",
    "System.MemberAccessException": "System.SystemException",
    "System.NotImplementedException": "System.SystemException",
    "System.NotSupportedException": "System.SystemException",
    "System.PlatformNotSupportedException": "System.NotSupportedException",
    "System.NullReferenceException": "System.SystemException",
    "System.OperationCanceledException": "System.SystemException",
    "System.OutOfMemoryException": "System.SystemException",
    "System.RankException": "System.SystemException",
    "System.StackOverflowException": "System.SystemException",
    "System.TimeoutException": "System.SystemException",
    "System.TypeInitializationException": "System.SystemException",
    "System.TypeLoadException": "System.SystemException",
    "System.UnauthorizedAccessException": "System.SystemException",
    "System.Collections.Generic.KeyNotFoundException": "System.SystemException",
    "System.ComponentModel.Win32Exception": "System.Runtime.InteropServices.ExternalException",
    "System.Runtime.InteropServices.ExternalException": "System.SystemException",
    "System.Runtime.InteropServices.COMException": "System.Runtime.InteropServices.ExternalException",
    "System.IO.IOException": "System.SystemException",
    "System.IO.DirectoryNotFoundException": "System.IO.IOException",
    "System.IO.DriveNotFoundException": "System.IO.IOException",
    "System.IO.EndOfStreamException": "System.IO.IOException",
    "System.IO.FileLoadException": "System.IO.IOException",
    "System.IO.FileNotFoundException": "System.IO.IOException",
    "System.IO.PathTooLongException": "System.IO.IOException",
    "System.IO.InvalidDataException": "System.SystemException",
    "System.Net.WebException": "System.InvalidOperationException",
    "System.Net.Http.HttpRequestException": "System.Exception",
    "System.Net.Sockets.SocketException": "System.ComponentModel.Win32Exception",
    "System.Security.SecurityException": "System.SystemException",
    "System.Security.Cryptography.CryptographicException": "System.SystemException",
    "System.Text.Json.JsonException": "System.Exception",
    "System.Threading.Tasks.TaskCanceledException": "System.OperationCanceledException",
    "System.Xml.XmlException": "System.SystemException",
    "System.Management.Automation.RuntimeException": "System.SystemException",
    "System.Management.Automation.ActionPreferenceStopException":
      "System.Management.Automation.RuntimeException",
    "System.Management.Automation.CmdletInvocationException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.CommandNotFoundException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.DriveNotFoundException":
      "System.Management.Automation.SessionStateException",
    "System.Management.Automation.ItemNotFoundException":
      "System.Management.Automation.SessionStateException",
    "System.Management.Automation.MetadataException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.MethodException":
      "System.Management.Automation.ExtendedTypeSystemException",
    "System.Management.Automation.MethodInvocationException": "System.Management.Automation.MethodException",
    "System.Management.Automation.ExtendedTypeSystemException":
      "System.Management.Automation.RuntimeException",
    "System.Management.Automation.GetValueException":
      "System.Management.Automation.ExtendedTypeSystemException",
    "System.Management.Automation.SetValueException":
      "System.Management.Automation.ExtendedTypeSystemException",
    "System.Management.Automation.ParameterBindingException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.ParentContainsErrorRecordException": "System.SystemException",
    "System.Management.Automation.ParseException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.PipelineStoppedException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.PSArgumentException": "System.ArgumentException",
    "System.Management.Automation.PSInvalidCastException": "System.InvalidCastException",
    "System.Management.Automation.PSInvalidOperationException": "System.InvalidOperationException",
    "System.Management.Automation.PSNotSupportedException": "System.NotSupportedException",
    "System.Management.Automation.ProviderNotFoundException":
      "System.Management.Automation.SessionStateException",
    "System.Management.Automation.ScriptCallDepthException": "System.SystemException",
    "System.Management.Automation.SessionStateException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.ValidationMetadataException":
      "System.Management.Automation.MetadataException",
    "System.Management.Automation.WildcardPatternException": "System.Management.Automation.RuntimeException",
    "Microsoft.PowerShell.Commands.HttpResponseException": "System.Net.Http.HttpRequestException",
    "Microsoft.PowerShell.Commands.WriteErrorException": "System.SystemException",
  ]
}
