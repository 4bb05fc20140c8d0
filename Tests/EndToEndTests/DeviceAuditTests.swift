import Kerbcut
import KerbcutAudit
import KerbcutPlugins
import KerbcutResults
import KerbcutService
import KerbcutSources
import Testing

/// One audit looks at pages on several devices and says where they differ.
@Suite struct DeviceAuditTests {
  private static let page = """
    <!DOCTYPE html><html lang="en"><head><title>Apply for a permit</title><style>
    :root { color-scheme: light dark } body { color: #111; background: #fff }
    .pale { color: #999 }
    @media (prefers-color-scheme: dark) { body { color: #eee; background: #111 } .note { color: #444 } }
    @media print { .menu { color: #ccc } }
    @media (max-width: 400px) { .menu { color: #bbb } }
    </style></head><body><main><h1>Permits</h1><p class="note">You need a permit.</p><p class="menu">Read more.</p>
    <p class="pale">Pale everywhere.</p></main></body></html>
    """

  private func findings(on devices: String...) async throws -> [Finding] {
    let source = MemorySource(pages: [Snapshot(path: "a.html", bytes: Array(Self.page.utf8), charset: "utf-8")])
    let options = AuditOptions(
      selection: Selection(only: ["text-has-contrast"]), knowledge: .services,
      devices: devices.compactMap(Device.init(describedBy:)))
    let audit = Audit(plugins: bundledPlugins, options: options)
    guard case .page(let result) = await audit.result(of: source.reference(to: "a.html"), from: source) else {
      throw NotAudited()
    }
    return result.findings
  }

  private struct NotAudited: Error {}

  @Test func faultsOfOneDeviceSayWhich() async throws {
    let found = try await findings(on: "desktop", "dark", "mobile", "print", "forced-colors")
    let note = found.filter { $0.excerpt.lines.contains { $0.text.contains("note") } && $0.message.contains("#444") }
    #expect(note.map(\.devices) == [["dark"]])
    #expect(note.allSatisfy { $0.message.hasSuffix(" Only on dark.") })
    #expect(found.filter { $0.message.contains("#bbb") }.map(\.devices) == [["mobile"]])
    #expect(!found.contains { $0.devices.contains("print") || $0.devices.contains("forced-colors") })
  }

  @Test func faultsOfAllDevicesSayNothingOfThem() async throws {
    let found = try await findings(on: "desktop", "640x512")
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.devices.isEmpty && !$0.message.contains("Only on") })
  }
}
