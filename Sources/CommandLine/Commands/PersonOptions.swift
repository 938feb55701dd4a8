import Answers
import ArgumentParser
import Catalogue
import Operations

/// What can be said of somebody.
struct PersonOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Terminal.help(.nameHelp))) var name: String?
    @Option(help: ArgumentHelp(Terminal.help(.givenHelp))) var given: String?
    @Option(help: ArgumentHelp(Terminal.help(.communeHelp))) var commune: String?
    @Option(help: ArgumentHelp(Terminal.help(.emailHelp))) var email: String?
    @Option(help: ArgumentHelp(Terminal.help(.telephoneHelp))) var telephone: String?
    @Option(help: ArgumentHelp(Terminal.help(.addressHelp))) var address: String?
    @Option(help: ArgumentHelp(Terminal.help(.availableHelp))) var available: String?
    @Option(help: ArgumentHelp(Terminal.help(.personWishesHelp))) var wishes: String?
    @Option(help: ArgumentHelp(Terminal.help(.wayHelp))) var way: String?
    @Option(help: ArgumentHelp(Terminal.help(.referredByHelp))) var referredBy: String?
    @Option(help: ArgumentHelp(Terminal.help(.withHelp))) var with: Int?

    var texts: [PersonField: String] {
        let all: [(PersonField, String?)] = [
            (.familyName, name), (.givenName, given), (.commune, commune), (.email, email), (.telephone, telephone),
            (.postalAddress, address), (.availability, available), (.wishes, wishes), (.longestWay, way),
            (.referrer, referredBy),
        ]
        return Dictionary(uniqueKeysWithValues: all.compactMap { field, text in text.map { (field, $0) } })
    }
}

/// What somebody vouches for.
struct AttestationOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Terminal.help(.difficultyHelp))) var difficulty: String?
    @Option(help: ArgumentHelp(Terminal.help(.modestIncomeHelp))) var modestIncome: String?
    @Option(help: ArgumentHelp(Terminal.help(.motivationHelp))) var motivation: String?
    @Option(help: ArgumentHelp(Terminal.help(.attestedByHelp))) var attestedBy: String?
    @Option(help: ArgumentHelp(Terminal.help(.attestedOnHelp))) var attestedOn: String?
    @Option(help: ArgumentHelp(Terminal.help(.exemptionHelp))) var exemption: String?

    var texts: [PersonField: String] {
        let all: [(PersonField, String?)] = [
            (.difficulty, difficulty), (.modestIncome, modestIncome), (.motivation, motivation),
            (.attestedBy, attestedBy), (.attestedOn, attestedOn), (.exemption, exemption),
        ]
        return Dictionary(uniqueKeysWithValues: all.compactMap { field, text in text.map { (field, $0) } })
    }
}
