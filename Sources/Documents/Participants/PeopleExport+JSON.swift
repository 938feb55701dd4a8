extension PeopleExport {
    package var json: JSON { ["count": .number(people.count), "people": .list(people)] }
}
