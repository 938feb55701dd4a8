import Answers
import Billing
import Tables
import Workshops

/// Reads what a price is asked for from a JSON text: the facts, or everything that is wrong with them.
///
/// The text is an object of `agreement`, `workshops`, `passes`, `previousDocumentsCents` and `upToSession`; whatever is
/// left out is as in ``PriceFacts/standard``. `docs/pricing.md` shows one.
enum PriceFile {
    /// Reads a file, of which no more than one octet beyond the limit.
    ///
    /// - Throws: ``Refusal/cannotRead(path:_:)``.
    static func read(_ file: GivenFile) throws(Refusal) -> (facts: PriceFacts?, findings: [Finding]) {
        guard let octets = try file.octets(upTo: JSONLimits().octets + 1) else {
            let findings = JSONFindings([], file: file.name)
            let unreadable = file.unreadable.problem
            if case .programme(.notAFile) = unreadable {
                findings.add(unreadable)
            } else {
                findings.add(.priceFile(.unreadable))
            }
            return (nil, findings.findings)
        }
        return read(octets, name: file.name)
    }

    static func read(_ octets: [UInt8], name: String) -> (facts: PriceFacts?, findings: [Finding]) {
        let findings = JSONFindings(octets, file: name), limits = JSONLimits()
        guard octets.count <= limits.octets else {
            findings.add(.priceFile(.tooLarge(limit: limits.octets)))
            return (nil, findings.findings)
        }
        do throws(JSONFault) {
            let root = try JSONReader.read(octets, limits: limits)
            let facts = JSONFields(root, at: "", findings).map(facts)
            return (findings.hasErrors ? nil : facts, findings.findings)
        } catch {
            findings.add(.priceFile(.malformed(error.kind)), offset: error.offset)
            return (nil, findings.findings)
        }
    }

    private static func facts(_ fields: JSONFields) -> PriceFacts {
        var facts = PriceFacts.standard
        if let agreement = fields.object("agreement") { read(agreement, into: &facts) }
        facts.workshops.named = states(fields.objects("workshops"), facts.sessions)
        facts.passes = fields.objects("passes").compactMap { passes($0, facts.sessions) }
        facts.issued = fields.items("previousDocumentsCents").compactMap { path, node in
            fields.number(node, at: path, in: BillingQuantity.issued.range).map { Money(cents: $0) }
        }
        let sessions = numbers(upTo: facts.sessions.count)
        facts.upToSession = fields.number(fields.optional("upToSession"), at: "upToSession", in: sessions)
        fields.finish(.warning, ignoring: ["id", "title", "expected", "why"])
        return facts
    }

    /// The numbers of sessions or workshops; one where there is none.
    static func numbers(upTo last: Int) -> ClosedRange<Int> { 1...max(1, last) }
}
