import KerbcutCommand
import KerbcutPlugins
import OurChecks

await KerbcutCommand.main(plugins: bundledPlugins + [.ourChecks])
