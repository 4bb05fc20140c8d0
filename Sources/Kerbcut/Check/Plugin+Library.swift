public import CKerbcutStamp

/// A plugin on its way from the library that it was loaded from to the program.
public final class PluginHandover: Sendable {
  /// The plugin.
  public let plugin: Plugin
  /// Where the stamp of its library lies in memory. Held, so that no optimiser leaves the stamp out of the library.
  public let stamp: UInt

  /// Hands over a plugin from a library with this stamp.
  public init(_ plugin: Plugin, stamp: UnsafeRawPointer) {
    self.plugin = plugin
    self.stamp = UInt(bitPattern: stamp)
  }
}

extension Plugin {
  /// What the entry of a plugin's library returns, so that `kerbcut --plugin` can load it:
  ///
  ///     @_cdecl("kerbcut_plugin")
  ///     public func kerbcutPlugin() -> UnsafeMutableRawPointer { Plugin.ourChecks.handOver() }
  ///
  /// It is compiled into the library, and with it the stamp that says how the library was built.
  @_alwaysEmitIntoClient
  public func handOver() -> UnsafeMutableRawPointer { handOver(stampedBy: kerbcut_stamp_here()) }

  /// The plugin as a pointer to a `PluginHandover` that whoever takes it owns.
  public func handOver(stampedBy stamp: UnsafeRawPointer) -> UnsafeMutableRawPointer {
    Unmanaged.passRetained(PluginHandover(self, stamp: stamp)).toOpaque()
  }
}
