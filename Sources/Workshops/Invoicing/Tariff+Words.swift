extension Tariff.Rule: Worded {
    package var spellings: [String] {
        switch self {
        case .linear: ["linear", "lineaire"]
        case .allOrNothing: ["all or nothing", "tout ou rien"]
        case .allOrNothingPerSession: ["all or nothing per session", "tout ou rien par session"]
        }
    }
}

extension Tariff.Undelivered: Worded {
    package var spellings: [String] {
        switch self {
        case .proRata: ["pro rata", "prorata", "au prorata"]
        case .fullPrice: ["full price", "plein tarif", "prix entier"]
        }
    }
}

extension Tariff.Collection: Worded {
    package var spellings: [String] {
        switch self {
        case .everyWorkshop: ["every workshop", "chaque atelier"]
        case .firstWorkshop: ["first workshop", "premier atelier"]
        }
    }
}

extension Tariff.Amounts: Worded {
    package var spellings: [String] {
        switch self {
        case .net: ["net", "hors taxes", "ht", "without vat"]
        case .gross: ["gross", "toutes taxes comprises", "ttc", "with vat"]
        }
    }
}

extension Tariff.Instalments: Worded {
    package var spellings: [String] {
        switch self {
        case .finalInvoice: ["final invoice", "facture finale"]
        case .perSession: ["per session", "par session"]
        }
    }
}

extension Tariff.VAT {
    /// Reads a ground or a rate as people type it: `exempt 261-4-4°`, `exonéré 261-4-4`, `20 %`, `5,5%`.
    package init?(typed text: String) {
        let plain = text.replacing(",", with: ".").filter { !$0.isWhitespace }
        if plain.hasSuffix("%"), let rate = VATRate(String(plain.dropLast())) {
            self = .charged(rate)
            return
        }
        let words = FoldedText(text).words.map { $0 == "exonere" ? "exempt" : $0.replacing("°", with: "") }
        let found = Self.exemptions.first { exemption in
            FoldedText(exemption.description.replacing("°", with: "")).words == words
                || exemption == .outOfScope && words.prefix(2) == ["hors", "champ"]
        }
        guard let found else { return nil }
        self = found
    }
}

extension PassOutcome: Worded {
    package var spellings: [String] {
        switch self {
        case .collected: ["collected", "collecte"]
        case .accepted: ["accepted", "accepte"]
        case .paid: ["paid", "paye"]
        case .rejectedByFault:
            ["rejected by the provider s fault", "rejete par la faute de l organisme", "rejected by fault"]
        case .rejectedWithoutFault: ["rejected without fault", "rejete sans faute"]
        case .refused: ["refused", "refuse"]
        }
    }
}

extension InvoiceSyntax: Worded {
    package var spellings: [String] {
        switch self {
        case .fr: ["fr"]
        case .chorusLegacy: ["chorus legacy"]
        }
    }
}
