import Answers
import Billing
import Foundation
import Workshops

/// Reads what a price is asked for from a JSON text: the facts, or everything that is wrong with them.
///
/// The text is an object of `agreement`, `workshops`, `passes`, `previousDocumentsCents` and `upToSession`; whatever is
/// left out is as in ``PriceFacts/standard``. `docs/pricing.md` shows one.
enum PriceFile {
    /// Reads a file; standard input for `-`.
    static func read(_ path: String) -> (facts: PriceFacts?, findings: [Finding]) {
        guard let octets = octets(at: path) else {
            let findings = JSONFindings([], file: path)
            findings.add(.priceFile(.unreadable))
            return (nil, findings.findings)
        }
        return read(octets, name: path)
    }

    /// The octets of a file, one more than are read where there are more; nil when it cannot be read.
    private static func octets(at path: String) -> [UInt8]? {
        let url = URL(filePath: path), most = JSONLimits().octets + 1
        // A pipe or a device that is not standard input might never end.
        let values = try? url.resolvingSymlinksInPath().resourceValues(forKeys: [.isRegularFileKey])
        let isFile = path == "-" || values?.isRegularFile == true
        guard isFile, let file = path == "-" ? .standardInput : try? FileHandle(forReadingFrom: url) else { return nil }
        var octets: [UInt8] = []
        do {
            while octets.count < most, let part = try file.read(upToCount: most - octets.count), !part.isEmpty {
                octets += part
            }
            return octets
        } catch {
            return nil
        }
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
