import KerbcutCommand
import OurChecks

await KerbcutCommand.main(plugins: [.ourChecks])
