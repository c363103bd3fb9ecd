// node duckdb.js SETUP QUERY: runs both files with the npm package @duckdb/node-api, prints one row a line, cells parted
// by |.
const fs = require("fs");
const { DuckDBInstance } = require("@duckdb/node-api");

async function main(setup, query) {
    const database = await DuckDBInstance.create(":memory:");
    const connection = await database.connect();
    await connection.run(fs.readFileSync(setup, "utf8"));
    const found = await connection.runAndReadAll(fs.readFileSync(query, "utf8"));
    const cell = (value) => (value === null || value === undefined ? "" : String(value));
    for (const row of found.getRows()) console.log(row.map(cell).join("|"));
}

main(process.argv[2], process.argv[3]).catch((failed) => {
    console.error(String(failed));
    process.exit(1);
});
