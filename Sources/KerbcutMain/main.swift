import KerbcutCommand
import KerbcutPlugins

await KerbcutCommand.main(plugins: bundledPlugins)
