extension Page {
  /// A value that several checks share, made on first use and kept with the page; its type is its key.
  ///
  ///     let shell = page.kept { ShellWords(of: $0) }
  public func kept<Value>(_ make: (Page) -> Value) -> Value {
    let key = ObjectIdentifier(Value.self)
    if let value = keptValues[key] as? Value { return value }
    let value = make(self)
    keptValues[key] = value
    return value
  }
}
