import Answers
import Catalogue
import Workshops

extension Rehearsal {
    /// A workshop is held: passes are collected, the sheet is filled in, who is new is assessed.
    func hold(_ number: WorkshopNumber, of session: SessionOverview) throws(Refusal) {
        let incident = incidents.removeValue(forKey: number)
        if walkIns.remove(number) != nil { try welcome(at: number) }
        if incident == .sheetMistaken { try mistakeSheet(of: number) }
        if incident == .nobodyComes {
            let sheet = try office.sheet(of: number, now: request().now)
            let presences = Dictionary(sheet.rows.map { ($0.person, Presence.absent) }, uniquingKeysWith: { $1 })
            _ = try office.attend(number, AttendanceMarks(presences: presences, seen: sheet.version), request())
        } else {
            try fillIn(number, incident)
        }
        let sheet = try office.sheet(of: number, now: request().now)
        let passes = sheet.rows.reduce(0) { $0 + $1.passesGiven }
        note(.workshop(number, .held(came: sheet.came, expected: sheet.rows.count, passes: passes)))
        if incident == .arrivalCorrected { try correct(number, sheet) }
        try diagnose(sheet.rows.filter { $0.presence?.isThere == true }.map(\.person), in: number.session)
        if number.order == session.workshops.last?.order { try review(number.session) }
    }

    private func fillIn(_ number: WorkshopNumber, _ incident: RehearsalIncident?) throws(Refusal) {
        let sheet = try office.sheet(of: number, now: request().now), rows = sheet.rows
        var presences = rows.map { $0.note?.presence ?? drawPresence() }
        let firstThere = presences.firstIndex { $0.isThere }
        if let firstThere { try befall(rows[firstThere], at: number, incident) }
        // One in twenty-five has left their chequebook at home.
        for (row, presence) in zip(rows, presences) where presence.isThere && !happens(onceIn: 25) {
            try collect(row.passesDue, from: row.person, at: number)
        }
        if incident == .passWithoutPresence, let firstThere { presences[firstThere] = .excused }
        let marks = Dictionary(zip(rows.map(\.person), presences), uniquingKeysWith: { $1 })
        _ = try office.attend(number, AttendanceMarks(presences: marks, seen: sheet.version), request())
    }

    private func drawPresence() -> Presence {
        switch Int.random(in: 1...24, using: &dice) {
        case 1...2: .late
        case 3: .leftEarly
        case 4...5: .excused
        case 6...7: .absent
        default: .present
        }
    }

    /// Collects the next passes of somebody's chequebook, as many as it has left.
    func collect(_ count: Int, from person: Int, at number: WorkshopNumber) throws(Refusal) {
        let serials = take(count, from: person)
        guard !serials.isEmpty else { return }
        // Every other time they are scanned, through a French keyboard.
        let isScanned = happens(onceIn: 2)
        _ = try office.collect(
            serials.map { isScanned ? $0.asScanned : $0.description }, from: person, at: number, request())
    }

    /// The serials of the next passes that somebody has; they are told by the number of the pass.
    private func take(_ count: Int, from person: Int) -> [PassSerial] {
        guard let (chequebook, presented) = chequebooks[person] else { return [] }
        let size = programme.passes.passesPerChequebook
        let numbers = (presented..<min(size, presented + count)).map { (chequebook - 1) * size + $0 + 1 }
        chequebooks[person]?.presented += numbers.count
        return numbers.compactMap { serial($0, "P") }
    }

    /// A serial as the issuer writes it: the number of the pass in the digits of the first pattern, or after a prefix.
    private func serial(_ number: Int, _ prefix: String) -> PassSerial? {
        guard let pattern = programme.passes.serials.first?.description else {
            return PassSerial(prefix + Digits.padded(number, to: 6))
        }
        var digits = Array(Digits.padded(number, to: pattern.filter { $0 == "#" }.count))
        return PassSerial(
            String(
                pattern.map { character in
                    switch character {
                    case "#": digits.isEmpty ? "0" : digits.removeFirst()
                    case "@": "A"
                    default: character
                    }
                }))
    }

    /// What befalls the first who comes, before their passes are collected.
    private func befall(
        _ row: SheetOverview.Row, at number: WorkshopNumber, _ incident: RehearsalIncident?
    ) throws(Refusal) {
        switch incident {
        case .passUsedTwice: try presentAgain(row.person, number)
        case .passTorn:
            guard let torn = take(1, from: row.person).first else { return }
            let reason = Sentence.reasonToRefuse[programme.language]
            _ = try office.refuse([torn.description], from: row.person, at: number, reason: reason, request())
            note(.workshop(number, .passRefused(torn)))
        case .passOfAnother:
            _ = try office.collect(["AUTRE-000001"], from: row.person, at: number, areOthers: true, request())
        default: return
        }
    }

    /// Somebody presents a pass that was collected before; it must be refused, naming its first use.
    private func presentAgain(_ person: Int, _ number: WorkshopNumber) throws(Refusal) {
        guard let (chequebook, presented) = chequebooks[person], presented > 0,
            let serial = serial((chequebook - 1) * programme.passes.passesPerChequebook + 1, "P")
        else { return }
        do {
            _ = try office.collect([serial.description], from: person, at: number, request())
        } catch .passes(.serials(let problems)) {
            guard case .used(_, _, let first?, _) = problems.first else { throw .passes(.serials(problems)) }
            return note(.workshop(number, .secondUseRefused(serial, first: first)))
        }
        throw .unexpected("\(serial) was collected twice")
    }

    private func correct(_ number: WorkshopNumber, _ sheet: SheetOverview) throws(Refusal) {
        guard let row = sheet.rows.first(where: { $0.presence == .present }) else { return }
        let reason = Sentence.reasonToCorrect[programme.language]
        let marks = AttendanceMarks(presences: [row.person: .late], seen: sheet.version)
        _ = try office.attend(number, marks, reason: reason, request())
        note(.workshop(number, .sheetCorrected(person: row.person)))
    }
}

extension PassSerial {
    /// What a scanner that presses American keys types on a machine whose keyboard is French.
    fileprivate var asScanned: String {
        let digits = Array("à&é\"'(-è_ç")
        return String(description.map { $0.wholeNumberValue.map { digits[$0] } ?? $0 })
    }
}
