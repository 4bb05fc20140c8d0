internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
import KerbcutService

extension Configuration {
  /// The configuration with what the folders of pages say for the pages in them: profile, weights, checks that are left
  /// out, kinds, suppressions. What they say of whole audits is for audits of their own.
  func adding(foldersOf pages: [String]) throws -> Configuration {
    var whole = self
    for file in ConfigurationSearch.folders(of: pages, below: self.file) {
      let inner = try Configuration.load(file)
      if !inner.plugins.isEmpty {
        throw CommandError.wrongConfiguration(
          "\(inner.places["plugins"] ?? file): Plugins are loaded for a whole audit. Name them in the configuration of the audit, not in that of a folder."
        )
      }
      let folder = file.parentFolder
      let profile = inner.profile.flatMap { id in (inner.ownProfiles + Profile.all).first { $0.id == id } }
      if profile != nil || !inner.skip.isEmpty || !inner.weights.isEmpty {
        whole.overrides.append(
          PageOverride(
            pattern: folder + "/**", profile: profile, skip: inner.skip, weights: inner.weights, source: file))
      }
      whole.overrides += inner.overrides
      whole.kinds = inner.kinds + whole.kinds
      whole.suppressions += inner.suppressions.map { suppression in
        var suppression = suppression
        if suppression.page.isEmpty { suppression.page = folder + "/**" }
        return suppression
      }
    }
    return whole
  }
}
