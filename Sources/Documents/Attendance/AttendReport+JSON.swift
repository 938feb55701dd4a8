package import Answers

extension AttendReport {
    package var json: JSON { ["changed": .flag(changed), "sheet": sheet.json] }
}
