internal import Foundation
public import Kerbcut

/// A plugin that was loaded from a library. A library is never unloaded.
public struct PluginLibrary: Sendable {
  /// The file, as the user named it.
  public let path: String
  /// What it brings.
  public let plugin: Plugin

  /// The name of the function that a library exports.
  static let entry = "kerbcut_plugin"

  private static let sizeLimit = 500_000_000

  /// Loads a library. Nothing of it runs before its stamp was read from the file and fits this program.
  public init(loading path: String) throws(PluginLoadError) {
    self.path = path
    guard Self.canLoad else { throw .cannotLoadHere(path) }
    let file = URL(filePath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    guard let attributes, attributes[.type] as? FileAttributeType == .typeRegular else { throw .notThere(path) }
    guard (attributes[.size] as? Int ?? 0) <= Self.sizeLimit, let bytes = FileManager.default.contents(atPath: file)
    else {
      throw .unreadable(path)
    }
    guard let stamp = PluginStamp(inLibrary: Array(bytes)) else { throw .notAPlugin(path) }
    guard let own = PluginStamp.own else { throw .cannotLoadHere(path) }
    try Self.compare(stamp, with: own, of: path)
    plugin = try Self.open(file, named: path)
  }

  /// A program that holds a copy of the Swift runtime can load nothing: a library brings another one.
  private static var canLoad: Bool {
    #if os(Linux)
      dlopen("libswiftCore.so", RTLD_NOW | RTLD_NOLOAD) != nil
    #else
      true
    #endif
  }

  private static func compare(
    _ stamp: PluginStamp, with own: PluginStamp, of path: String
  ) throws(PluginLoadError) {
    if stamp.processor != own.processor { throw .otherProcessor(path, stamp.processor, own.processor) }
    if stamp.interface != own.interface { throw .otherInterface(path, stamp.interface, own.interface) }
    if stamp.compiler != own.compiler { throw .otherCompiler(path, stamp.compiler, own.compiler) }
  }

  private static func open(_ file: String, named path: String) throws(PluginLoadError) -> Plugin {
    guard let library = dlopen(file, RTLD_NOW | RTLD_LOCAL) else {
      throw .refused(path, dlerror().map { String(cString: $0) } ?? "no reason is given")
    }
    guard let symbol = dlsym(library, entry) else { throw .notAPlugin(path) }
    typealias Entry = @convention(c) () -> UnsafeMutableRawPointer
    let handover = unsafeBitCast(symbol, to: Entry.self)()
    return Unmanaged<PluginHandover>.fromOpaque(handover).takeRetainedValue().plugin
  }
}

/// Why a library is not loaded, each as what happened, to what, and what to do.
public enum PluginLoadError: Error, Equatable, CustomStringConvertible {
  case notThere(String)
  case unreadable(String)
  case notAPlugin(String)
  case cannotLoadHere(String)
  case otherProcessor(String, String, String)
  case otherInterface(String, String, String)
  case otherCompiler(String, String, String)
  case refused(String, String)
  case takenPlugin(String, String)
  case takenCheck(String, String)
  case strangeCheck(String, check: String, plugin: String)

  public var description: String {
    switch self {
    case .notThere(let path):
      "There is no file ‘\(path)’ (--plugin). Build the plugin with ‘swift build -c release’, and name the library in .build/release."
    case .unreadable(let path):
      "The plugin ‘\(path)’ could not be read. Check that it is a library, and that you may read it."
    case .notAPlugin(let path):
      "‘\(path)’ is no plugin of Kerbcut: it has no stamp or no entry. ‘kerbcut plugin new NAME’ writes a package that makes one."
    case .cannotLoadHere(let path):
      "‘\(path)’ was not loaded: this kerbcut holds the whole Swift runtime and can load no plugins. Use the program that is built without --static-swift-stdlib."
    case .otherProcessor(let path, let its, let own):
      "‘\(path)’ was built for \(its), and this program runs on \(own). Build the plugin on a machine of this kind."
    case .otherInterface(let path, let its, let own):
      "‘\(path)’ was built against another Kerbcut (interface \(its); this is \(own)). Set Kerbcut \(KerbcutInterface.howToPin) in its Package.swift, and build it anew."
    case .otherCompiler(let path, let its, let own):
      "‘\(path)’ was built by another compiler (\(its); this program: \(own)). Build both with one."
    case .refused(let path, let reason):
      "‘\(path)’ could not be loaded: \(reason). Build it anew against this Kerbcut."
    case .takenPlugin(let path, let id):
      "‘\(path)’ brings the plugin ‘\(id)’, which is there already. Give it another id, or name it once."
    case .takenCheck(let path, let id):
      "‘\(path)’ brings the check ‘\(id)’, which is there already. Give it another id."
    case .strangeCheck(let path, let check, let plugin):
      "‘\(path)’ brings the check ‘\(check)’: the ids of a loaded plugin begin with its own, such as ‘\(plugin)-\(check)’. Rename the check."
    }
  }
}

/// How people ask for the Kerbcut that a plugin fits.
enum KerbcutInterface {
  static let howToPin = "to the version that ‘kerbcut version’ says"
}

extension [Plugin] {
  /// These plugins and those of libraries. Ids must be new, and those of loaded checks begin with the id of their plugin.
  public func adding(_ libraries: [PluginLibrary]) throws(PluginLoadError) -> [Plugin] {
    var all = self
    var checks = Set(flatMap { plugin in plugin.checks.flatMap { [$0.about.id] + $0.about.aliases } })
    for library in libraries {
      let plugin = library.plugin
      if all.contains(where: { $0.id == plugin.id }) { throw .takenPlugin(library.path, plugin.id) }
      for check in plugin.checks {
        let id = check.about.id
        guard id.hasPrefix(plugin.id + "-") else { throw .strangeCheck(library.path, check: id, plugin: plugin.id) }
        guard checks.insert(id).inserted else { throw .takenCheck(library.path, id) }
      }
      all.append(plugin)
    }
    return all
  }
}
