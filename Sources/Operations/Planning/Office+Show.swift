package import Foundation
import Storage
import Workshops

extension Office {
    /// The plan as stored.
    package func show(now: Date) throws(Refusal) -> ProgrammeOverview {
        let identifier = try programmeIdentifier()
        return try read(now: now) { try $0.overview(of: identifier) }
    }

    /// Which programme of the database this folder is about.
    func programmeIdentifier() throws(Refusal) -> Identifier {
        guard let bytes = try? folder.contents(of: ProgrammeFile.name), let identifier = ProgrammeFile.identifier(bytes)
        else { throw .programmeUnusable(check().findings) }
        return identifier
    }
}

extension SQLConnection {
    /// What is stored of a programme, or a refusal when nothing is.
    func overview(of programme: Identifier) throws -> ProgrammeOverview {
        guard let overview = try ProgrammeOverview(programme, in: self) else { throw Refusal.nothingPlanned }
        return overview
    }
}
