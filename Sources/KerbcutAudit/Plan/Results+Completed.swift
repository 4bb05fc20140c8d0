public import Kerbcut

// Reports know no profile, kind of page or plugin: all that they say of them stands in the results. Results of older
// versions lack some of it, and are completed when they are read.

extension Run {
  /// The run with what plugins say of themselves, where results of an older version lack it.
  public func completed(for plugins: [Plugin]) -> Run {
    var run = self
    for number in run.plugins.indices where run.plugins[number].overview == nil {
      run.plugins[number].overview = plugins.first { $0.id == run.plugins[number].id }?.overview
    }
    return run
  }
}

extension PageResult {
  /// The result with sections in place of what versions before sections kept of an accessibility statement.
  public func completed(for plugins: [Plugin]) -> PageResult {
    guard let statement else { return self }
    var page = self
    let sections = plugins.flatMap(\.sections).compactMap { $0.section(ofOlderStatement: statement) }
    page.isStatement = true
    guard !sections.isEmpty else { return page }
    page.sections = sections
    page.statement = nil
    return page
  }
}

extension DeviceInfo {
  /// A device as results name it.
  init(_ device: Device) {
    self.init(
      name: device.name, width: device.width, height: device.height, pixelRatio: device.pixelRatio,
      colorScheme: device.colorScheme == .dark ? .dark : .light, isPrint: device.isPrint,
      hasForcedColors: device.hasForcedColors, prefersReducedMotion: device.prefersReducedMotion)
  }
}
