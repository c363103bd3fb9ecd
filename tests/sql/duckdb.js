// node duckdb.js SETUP QUERY: runs both files with the npm package duckdb, prints one row a line, cells parted by |.
const fs = require("fs");
const duckdb = require("duckdb");

const database = new duckdb.Database(":memory:");
const [, , setup, query] = process.argv;
const cell = (value) => (value === null || value === undefined ? "" : String(value));

database.exec(fs.readFileSync(setup, "utf8"), (failed) => {
    if (failed) throw failed;
    database.all(fs.readFileSync(query, "utf8"), (wrong, rows) => {
        if (wrong) throw wrong;
        for (const row of rows) console.log(Object.values(row).map(cell).join("|"));
    });
});
