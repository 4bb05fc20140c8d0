import KerbcutARIA
import KerbcutCSS
import KerbcutHTML

/// Roles of elements, and roles that authors may write on them, against the rows of HTML-AAM and ARIA in HTML.
extension TablesCommand {
  /// Where ours is another than the reference on purpose.
  private static let reasons: [String: String] = [
    "el-svg": "a drawing without parts is an image in browsers; with parts it is a graphics-document",
    "el-dl": "browsers give description lists no ARIA role yet; the row is new in the draft",
    "el-figcaption": "browsers give captions of figures no ARIA role yet; the row is new in the draft",
    "el-table": "a table without a sign of data is taken for layout, as in browsers",
  ]

  func compareElements(_ rows: [Row], _ differences: inout [String]) {
    for row in rows {
      guard let id = row["id"] as? String, let html = Self.sample(of: row, id: id) else { continue }
      let document = Document.parse(html: Array(("<!doctype html>" + html).utf8))
      let tree = AccessibilityTree(document: document, styles: PageStyles(document: document))
      guard let node = document.nodes.first(where: { document.string(.id, of: $0) == "t" }) else {
        differences.append("\(id): the sample has no target, \(html)")
        continue
      }
      let reason = Self.reasons[id].map { " (\($0))" } ?? ""
      let theirs = row["role"] as? String ?? ""
      let ours = tree.implicitRole(of: node)?.rawValue ?? ""
      if ours != theirs { differences.append("\(id): role is \(ours), reference \(theirs)\(reason)") }
      compareAllowed(row, id: id, tree.allowedRoles(on: node), own: ours, &differences)
    }
  }

  private func compareAllowed(
    _ row: Row, id: String, _ allowed: RoleSet?, own: String, _ differences: inout [String]
  ) {
    guard let reference = row["allowed"], row["ariaAttributes"] as? Bool != false else { return }
    let theirs = (reference as? [String]).map { Set($0.map(Self.plain) + notRecommended(row)).subtracting([own]) }
    let ours = allowed.map { Set($0.roles.map(\.rawValue)).subtracting([own]) }
    guard ours != theirs else { return }
    let more = (ours ?? []).subtracting(theirs ?? []).sorted()
    let fewer = (theirs ?? []).subtracting(ours ?? []).sorted()
    differences.append(
      "\(id): allowed \(ours == nil ? "any" : "+\(more) -\(fewer)")\(theirs == nil ? ", reference any" : "")")
  }

  /// What the reference allows but advises against counts as allowed: it repeats what the element is already.
  private func notRecommended(_ row: Row) -> [String] {
    (row["allowedNotRecommended"] as? [String] ?? []).map(Self.plain).filter {
      $0 != "document" && $0 != "generic" && $0 != "contentinfo" && $0 != "banner" && $0 != "image"
    }
  }

  private static func plain(_ role: String) -> String {
    switch role {
    case "img": "image"
    case "presentation": "none"
    default: role
    }
  }

  /// Markup with the row's element as the target.
  private static func sample(of row: Row, id: String) -> String? {
    if let special = samples[id] { return special }
    // No browser makes a plain cell of a th; whether it is a header of anything is the HTML Standard's algorithm.
    if id == "el-th" || id == "el-th-gridcell" { return nil }
    guard let element = row["element"] as? String, !element.contains(","), !element.contains(" ") else { return nil }
    let name = element.prefix { $0.isLetter || $0.isNumber }
    let rest = element.dropFirst(name.count)
    let attribute = rest.hasPrefix("[") ? rest.dropFirst().prefix { $0 != "]" } : ""
    return "<\(name) id=t \(attribute)></\(name)>"
  }

  private static let samples: [String: String] = [
    "el-aside": "<article><aside aria-label=x id=t></aside></article>",
    "el-aside-ancestorbodymain": "<main><aside id=t></aside></main>",
    "el-body": "<body id=t>", "el-html": "<html id=t>", "el-head": "<head id=t></head>",
    "el-caption": "<table><caption id=t></caption></table>", "el-col": "<table><colgroup><col id=t></table>",
    "el-colgroup": "<table><colgroup id=t></table>", "el-tbody": "<table><tbody id=t><tr><th>x<td>y</table>",
    "el-thead": "<table><thead id=t><tr><th>x</thead></table>",
    "el-tfoot": "<table><tfoot id=t><tr><th>x</tfoot></table>",
    "el-tr": "<table><tr id=t><th>x<td>y</table>", "el-td": "<table><tr><th>x<td id=t>y</table>",
    "el-td-gridcell": "<table role=grid><tr><th>x<td id=t>y</table>",
    "el-th-columnheader": "<table><tr><th id=t scope=col>x<td>y</table>",
    "el-th-rowheader": "<table><tr><th id=t scope=row>x<td>y</table>", "el-table": "<table id=t><tr><th>x<td>y</table>",
    "el-footer": "<main><footer id=t></main>", "el-footer-ancestorbody": "<footer id=t>",
    "el-header": "<nav><header id=t></nav>", "el-header-ancestorbody": "<header id=t>", "el-h1-h6": "<h3 id=t>",
    "el-img": "<img alt=x id=t>", "el-img-empty-alt": "<img alt='' id=t>", "el-img-no-alt": "<img id=t>",
    "el-input-text": "<input id=t>", "el-input-textetc-autocomplete": "<input list=l id=t><datalist id=l></datalist>",
    "el-li": "<ul><li id=t></ul>", "el-section": "<section aria-label=x id=t>",
    "el-select-combobox": "<select id=t></select>", "el-select-listbox": "<select multiple id=t></select>",
    "el-summary": "<details><summary id=t></summary></details>", "el-option": "<select><option id=t></select>",
    "el-optgroup": "<select><optgroup id=t></select>", "el-autonomous-custom-element": "<x-y id=t></x-y>",
    "el-svg": "<svg id=t><path/></svg>", "el-dt": "<dl><dt id=t></dl>", "el-dd": "<dl><dd id=t></dl>",
  ]

  func compareLanguages(_ whole: Row, _ differences: inout [String]) {
    func names(_ key: String) -> [String] { ((whole[key] as? Row) ?? [:]).keys.filter { !$0.contains("..") } }
    for language in names("language") where !LanguageTag(parsing: language).hasKnownPrimary {
      differences.append("language \(language): not known")
    }
    for script in names("script") where !LanguageTag(parsing: "en-\(script)").isValid {
      differences.append("script \(script): not known")
    }
    for region in names("region") where !LanguageTag(parsing: "en-\(region)").isValid {
      differences.append("region \(region): not known")
    }
    for variant in names("variant") where !LanguageTag(parsing: "en-\(variant)").isValid {
      differences.append("variant \(variant): not known")
    }
    for tag in names("grandfathered") where !LanguageTag(parsing: tag).isValid {
      differences.append("tag \(tag): not known")
    }
  }
}
