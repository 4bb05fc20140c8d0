import AccessibilityStatement
import DesignSystem
import Kerbcut
import KerbcutCommand
import LegacyTechnology
import NHS
import NorthernIreland
import PlainEnglish
import Privacy
import Scotland
import ServiceStandard
import WCAG
import Wales

let plugins: [Plugin] = [
  .accessibilityStatement,
  .designSystem,
  .legacyTechnology,
  .nhs,
  .northernIreland,
  .plainEnglish,
  .privacy,
  .scotland,
  .serviceStandard,
  .wales,
  .wcag,
]

await KerbcutCommand.main(plugins: plugins)
