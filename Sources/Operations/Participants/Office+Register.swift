package import Answers
import Catalogue
import Foundation
import Storage
import Workshops

extension Office {
    /// Registers somebody; they have no seat yet.
    ///
    /// `texts` is what is said of them, as typed; `companion` the number of somebody with whom they sit or wait;
    /// `isNamesake` whether another person of that name in that commune is known to be somebody else.
    package func register(
        _ texts: [PersonField: String], with companion: Int? = nil, isNamesake: Bool = false, _ request: Request
    ) throws(Refusal) -> PersonReport {
        let request = request.asking(
            "register", Self.said(texts), companion.map(String.init), isNamesake ? "namesake" : nil)
        return try changePerson(request) { book in
            try book.register(texts, with: companion, isNamesake: isNamesake, request).number
        }
    }

    /// Corrects what is kept of somebody, or attests facts.
    package func correct(
        _ number: Int, _ texts: [PersonField: String], with companion: Int? = nil, _ request: Request
    ) throws(Refusal) -> PersonReport {
        let request = request.asking("correct \(number)", Self.said(texts), companion.map(String.init))
        return try changePerson(request, of: number) { book in
            guard !texts.isEmpty || companion != nil else { throw Refusal.registration(.nothingGiven) }
            let old = try book.participant(number)
            try book.change(old, to: try book.read(texts, into: old, with: companion, request))
            return number
        }
    }

    /// `commune=Crolles`, a line each.
    static func said(_ texts: [PersonField: String]) -> String {
        texts.map { "\($0.key.rawValue)=\($0.value)" }.sorted().joined(separator: "\n")
    }

    private func changePerson(
        _ request: Request, of number: Int? = nil, _ body: (SeatBook) throws -> Int
    ) throws(Refusal) -> PersonReport {
        let programme = try programmeIdentifier()
        return try write(request) { connection in
            let book = try SeatBook(programme, in: connection, request)
            let number = try book.isRepeated ? number ?? book.registered : body(book)
            try book.record()
            guard let participant = try connection.participant(number, of: programme) else {
                throw Refusal.enrolment(.unknownPerson(number))
            }
            return try book.report(on: participant)
        }
    }
}

/// By what two registrations are taken for one: the same name, however written, in the same commune.
struct Namesake: Hashable {
    private let words: [String]
    private let commune: String

    init(_ participant: Participant) { self.init(participant.person, commune: participant.commune) }

    init(_ known: RegisteredPerson) { self.init(known.person, commune: known.commune) }

    private init(_ person: Person?, commune: String) {
        // Family and given names change places in many lists.
        words = FoldedText(person?.name ?? "").words.sorted()
        self.commune = commune
    }
}

extension SeatBook {
    /// Registers somebody, as ``Office/register(_:with:isNamesake:_:)`` says.
    func register(
        _ texts: [PersonField: String], with companion: Int?, isNamesake: Bool, _ request: Office.Request
    ) throws -> Participant {
        let blank = Participant(
            number: try connection.nextParticipantNumber(of: programme), id: try newIdentifier(request), person: nil,
            commune: "", registered: request.now)
        let participant = try read(texts, into: blank, with: companion, request)
        if !isNamesake, let known = try namesakes()[Namesake(participant)] {
            throw Refusal.registration(.alreadyRegistered(known))
        }
        try add(participant)
        return participant
    }

    func report(on participant: Participant) throws -> PersonReport {
        let companions = try party(of: participant).map(\.number).filter { $0 != participant.number }
        var report = PersonReport(
            person: try overview(of: participant), companions: companions, passes: try passes(of: participant.number),
            changed: !after.isEmpty, zone: zone)
        report.misfit = try misfits([report.person]).first
        return report
    }

    /// Those who are registered, by who they seem to be.
    func namesakes() throws -> [Namesake: Int] {
        let known = try connection.registeredPeople(of: programme)
        return Dictionary(known.map { (Namesake($0), $0.number) }, uniquingKeysWith: { first, _ in first })
    }

    func personReader(_ request: Office.Request) throws -> PersonReader {
        let communes = try connection.communes(of: programme)
        guard !communes.isEmpty else { throw Refusal.registration(.communesMissing) }
        return PersonReader(communes: CommuneNames(communes), today: today, author: request.author)
    }

    /// An identity that nobody has: a source that starts over from a seed gives the same ones again.
    func newIdentifier(_ request: Office.Request) throws -> String {
        var identifier = request.identifiers()
        while try connection.hasParticipant(id: identifier) { identifier = request.identifiers() }
        return identifier
    }

    func add(_ participant: Participant) throws {
        try connection.add(participant, of: programme)
        note(.registered(participant.number))
        noteAttestations(from: nil, to: participant)
    }

    func change(_ old: Participant, to new: Participant) throws {
        guard old != new else { return }
        try connection.save(new, of: programme)
        let fields = Self.fields(from: old, to: new)
        if !fields.isEmpty { note(.corrected(new.number, fields)) }
        noteAttestations(from: old, to: new)
    }

    private func noteAttestations(from old: Participant?, to new: Participant) {
        for attestation in new.attestations where old?.attestations.contains(attestation) != true {
            let before = old?.attestations.first { $0.fact == attestation.fact }
            note(
                .attested(new.number, attestation.fact, holds: attestation.holds),
                insteadOf: before.map { .attested(new.number, $0.fact, holds: $0.holds) })
        }
        if new.exemption != nil, new.exemption != old?.exemption { note(.exempted(new.number)) }
    }

    /// What was corrected; attestations are told one by one.
    private static func fields(from old: Participant, to new: Participant) -> [PersonField] {
        let changes: [(PersonField, Bool)] = [
            (.familyName, old.person?.familyName != new.person?.familyName),
            (.givenName, old.person?.givenName != new.person?.givenName),
            (.commune, old.commune != new.commune), (.email, old.person?.email != new.person?.email),
            (.telephone, old.person?.telephone != new.person?.telephone),
            (.postalAddress, old.person?.postalAddress != new.person?.postalAddress),
            (.availability, old.availability != new.availability), (.wishes, old.wishes != new.wishes),
            (.longestWay, old.longestWay != new.longestWay), (.referrer, old.referrer != new.referrer),
            (.party, old.party != new.party),
        ]
        return changes.filter(\.1).map(\.0)
    }

    /// The participant with what is said of them.
    ///
    /// - Throws: ``RegistrationRefusal/unusable(_:)`` with all that is wrong.
    fileprivate func read(
        _ texts: [PersonField: String], into participant: Participant, with companion: Int?, _ request: Office.Request
    ) throws -> Participant {
        let reader = try personReader(request)
        var (read, problems) = reader.read(texts, into: participant)
        if let companion {
            let other = try connection.participant(companion, of: programme)
            if let other, other.person != nil, other.number != participant.number {
                read.party = other.party ?? min(other.number, participant.number)
                if other.party == nil {
                    var joined = other
                    joined.party = read.party
                    try change(other, to: joined)
                }
            } else {
                problems.append((.party, .unknownCompanion(companion)))
            }
        }
        guard problems.isEmpty else {
            throw Refusal.registration(
                .unusable(
                    problems.map { field, problem in
                        Finding(severity: .error, place: .init(file: "--\(field.rawValue)"), problem: .person(problem))
                    }))
        }
        return read
    }

    /// Who was registered by this very request before.
    fileprivate var registered: Int {
        get throws {
            for case .registered(let number) in after { return number }
            throw Refusal.nothingPlanned
        }
    }
}
