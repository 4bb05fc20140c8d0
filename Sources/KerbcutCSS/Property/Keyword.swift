/// A keyword of a property's grammar. The case's name is the keyword's, in camel case.
public enum Keyword: UInt16, CaseIterable, Sendable {
  // CSS-wide.
  case initial, inherit, unset, revert, revertLayer
  // Everywhere.
  case none, auto, normal, both, all, hidden, visible
  // display
  case block, inline, inlineBlock, listItem, flex, inlineFlex, grid, inlineGrid, flow, flowRoot, contents, runIn
  case table, inlineTable, tableRow, tableCell, tableRowGroup, tableHeaderGroup, tableFooterGroup, tableColumn
  case tableColumnGroup, tableCaption, ruby, rubyText, rubyBase, rubyTextContainer, rubyBaseContainer, math
  case blockMath, inlineMath, blockRuby, webkitBox, webkitInlineBox, webkitFlex, webkitInlineFlex
  case gridLanes, inlineGridLanes, inlineListItem
  // position, float, clear, overflow
  case `static`, relative, absolute, fixed, sticky, webkitSticky
  case left, right, top, bottom, center, inlineStart, inlineEnd, blockStart, blockEnd
  case clip, scroll, overlay, ellipsis, collapse
  // borders
  case dotted, dashed, solid, double, groove, ridge, inset, outset, thin, medium, thick, invert
  // fonts
  case xxSmall, xSmall, small, large, xLarge, xxLarge, xxxLarge, smaller, larger, bold, bolder, lighter, italic, oblique
  case smallCaps, allSmallCaps, petiteCaps, allPetiteCaps, unicase, titlingCaps
  case ultraCondensed, extraCondensed, condensed, semiCondensed, semiExpanded, expanded, extraExpanded, ultraExpanded
  case caption, icon, menu, messageBox, smallCaption, statusBar, serif, sansSerif, monospace, cursive, fantasy, systemUi
  case uiMonospace, webkitSmallControl, webkitMiniControl, webkitControl
  // text
  case start, end, justify, justifyAll, matchParent, webkitCenter, webkitLeft, webkitRight, webkitMatchParent
  case webkitAuto, capitalize, uppercase, lowercase, fullWidth, fullSizeKana, mathAuto
  case nowrap, wrap, pre, preWrap, preLine, breakSpaces, preserve, preserveBreaks, preserveSpaces
  case breakWord, anywhere, breakAll, keepAll, autoPhrase, eachLine, hanging, underline, overline, lineThrough, blink,
    wavy
  case fromFont, spellingError, grammarError, baseline, sub, `super`, textTop, textBottom, middle
  case webkitBaselineMiddle
  case ltr, rtl, embed, isolate, bidiOverride, isolateOverride, plaintext
  case horizontalTb, verticalRl, verticalLr, sidewaysRl, sidewaysLr, lr, lrTb, rlTb, tb, tbRl
  // interface
  case text, element, contain, `default`, pointer, crosshair, help, move, progress, wait, cell, alias, copy, noDrop
  case contextMenu
  case notAllowed, allScroll, colResize, rowResize, nResize, sResize, eResize, wResize, neResize, nwResize, seResize
  case swResize, ewResize, nsResize, neswResize, nwseResize, zoomIn, zoomOut, grab, grabbing, verticalText
  case webkitGrab, webkitGrabbing, webkitZoomIn, webkitZoomOut
  case visiblePainted, visibleFill, visibleStroke, painted, fill, stroke, boundingBox, inert
  // boxes
  case borderBox, paddingBox, contentBox, viewBox, fillBox, strokeBox, marginBox, borderArea
  case minContent, maxContent, fitContent, stretch, webkitFillAvailable, webkitFitContent
  case webkitMinContent, webkitMaxContent, content
  case flexStart, flexEnd, selfStart, selfEnd, anchorCenter, spaceBetween, spaceAround, spaceEvenly
  case separate, show, hide, row, rowReverse, column, columnReverse, wrapReverse, cover, scaleDown
  case `repeat`, repeatX, repeatY, noRepeat, space, round, local, fixedBackground
  // blending
  case multiply, screen, darken, lighten, colorDodge, colorBurn, hardLight, softLight, difference, exclusion, hue
  case saturation, color, luminosity, plusLighter, plusDarker
  // lists
  case disc, circle, square, decimal, decimalLeadingZero, lowerRoman, upperRoman, lowerAlpha, upperAlpha, lowerLatin
  case upperLatin, lowerGreek, inside, outside, disclosureOpen, disclosureClosed
  // animation, containment
  case infinite, running, paused, reverse, alternate, alternateReverse, forwards, backwards
  case size, inlineSize, layout, style, paint, strict
  case currentcolor, transparent, openQuote, closeQuote, noOpenQuote, noCloseQuote
  case light, dark, only, oldschoolSlash, bullet, x, y, z, from, to, at, of, closestSide, farthestSide, closestCorner
  case farthestCorner, nonzero, evenodd, webkitText, internalCenter, internalTable, internalQuirkInherit,
    internalTextarea, legacy, first, last, safe, unsafe
  // appearance
  case textfield, button, checkbox, radio, searchfield, textarea, menulist, menulistButton, listbox, meter
  case progressBar, pushButton, squareButton, sliderHorizontal, baseSelect, base

  /// The keyword as written in style sheets.
  public var name: String { Self.names[Int(rawValue)] }

  private static let names: [String] = allCases.map { kebabCase("\($0)") }

  private static let byAtom: [Atom: Keyword] = .init(
    allCases.map { (Atom(hashing: $0.name), $0) }, uniquingKeysWith: { first, _ in first })

  /// The keyword with this name in lower case.
  static func named(_ atom: Atom) -> Keyword? { byAtom[atom] }

  var isCSSWide: Bool { rawValue <= Keyword.revertLayer.rawValue }
}

/// `borderTopWidth` as `border-top-width`, `webkitBox` as `-webkit-box`, `x1` as `x1`.
func kebabCase(_ name: String) -> String {
  var result = ""
  for character in name {
    if character.isUppercase {
      result += "-" + character.lowercased()
    } else if character != "_" {
      result.append(character)
    }
  }
  return result.hasPrefix("webkit") || result.hasPrefix("internal-") ? "-" + result : result
}
