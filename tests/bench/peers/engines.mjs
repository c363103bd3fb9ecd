// node engines.mjs FOLDER ROWS zen|jsonlogic|duckdb ROUNDS: the formulas in the rule engines and the database of npm. Reads
// the first ROWS of FOLDER/data.f64 (duckdb: all of large.csv, which begins with them), writes FOLDER/PEER.i16 and prints the median rate.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [, , folder, rowsText, peer, roundsText] = process.argv;
const rows = Number(rowsText), rounds = Number(roundsText);
const at = (name) => path.join(folder, name);
const lines = (name) => fs.readFileSync(at(name), 'utf8').trim().split('\n');
const names = lines('columns.txt');
const packages = createRequire(path.resolve(folder, 'package.json'));
const load = (name) => import(packages.resolve(name));
const cells = new Int16Array(30 * rows);
const gradeOf = (total) => (total >= 90 ? 3 : total >= 80 ? 2 : total >= 60 ? 1 : 0);

function put(row, scores, total, grade) {
  for (let k = 0; k < 28; k++) cells[row * 30 + k] = Math.round(scores[k] * 100);
  cells[row * 30 + 28] = Math.round(total * 100);
  cells[row * 30 + 29] = grade;
}

async function measure(name, work, count = rows) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    await work();
    times.push(performance.now() - begin);
  }
  times.sort((a, b) => a - b);
  console.log(`${name} ${((count / times[times.length >> 1]) * 1000).toFixed(0)}`);
}

function records() {
  const all = Array.from({ length: rows }, () => ({}));
  const file = fs.openSync(at('data.f64'));
  const total = fs.fstatSync(file).size / 8 / names.length;  // the file may hold more rows
  const column = new Float64Array(rows);
  names.forEach((name, k) => {
    fs.readSync(file, column, 0, 8 * rows, 8 * total * k);
    all.forEach((record, i) => { record[name] = column[i]; });
  });
  return all;
}

const peers = {
  async zen() {
    const { ZenEngine } = await load('@gorules/zen-engine');
    const decision = new ZenEngine().createDecision(fs.readFileSync(at('zen.json')));
    const all = records(), keys = Array.from({ length: 28 }, (_, k) => `s${k}`);
    await measure('zen', async () => {
      for (let i = 0; i < rows; i++) {
        const { result } = await decision.evaluate(all[i]);
        put(i, keys.map((key) => result[key]), result.total, result.grade);
      }
    });
  },
  async jsonlogic() {
    const logic = (await load('json-logic-js')).default;
    logic.add_operation('floor', Math.floor);
    logic.add_operation('abs', Math.abs);
    const formulas = JSON.parse(fs.readFileSync(at('formulas.jsonlogic')));
    const all = records();
    await measure('jsonlogic', () => {
      for (let i = 0; i < rows; i++) {
        const scores = formulas.map((formula) => Number(logic.apply(formula, all[i])));
        const total = scores.reduce((sum, score) => sum + score, 0);
        put(i, scores, total, gradeOf(total));
      }
    });
  },
  async duckdb() {
    const { DuckDBInstance } = await load('@duckdb/node-api');
    const database = await (await DuckDBInstance.create(':memory:')).connect();
    const types = names.map((name) => `'${name}': 'DOUBLE'`).join(', ');
    const file = `read_csv('${at('large.csv')}', header = false, skip = 1, columns = {${types}})`;
    const scores = lines('formulas.duckdb').map((formula, k) => `${formula} AS s${k}`).join(', ');
    const keys = Array.from({ length: 28 }, (_, k) => `s${k}`);
    const from = (table) => `SELECT *, CASE WHEN total >= 90 THEN 3 WHEN total >= 80 THEN 2 WHEN total >= 60 THEN 1 ELSE 0 END AS grade
      FROM (SELECT *, ${keys.join(' + ')} AS total FROM (SELECT ${scores} FROM ${table}))`;
    await database.run(`CREATE TABLE t AS SELECT * FROM ${file}`);
    const all = Number((await database.runAndReadAll('SELECT count(*) FROM t')).getRows()[0][0]);
    for (const threads of [1, 2]) {
      await database.run(`SET threads = ${threads}`);
      await measure(`duckdb-table-${threads}t`, () => database.run(`CREATE OR REPLACE TABLE o AS ${from('t')}`), all);
      await measure(`duckdb-sums-${threads}t`,
        () => database.run(`SELECT ${[...keys, 'total', 'grade'].map((key) => `sum(${key})`)} FROM (${from('t')})`), all);
      await measure(`duckdb-csv-${threads}t`, () => database.run(`COPY (${from(file)}) TO '${at('duckdb.csv')}' (HEADER true)`), all);
    }
    const result = await database.runAndReadAll(`SELECT * FROM o ORDER BY rowid LIMIT ${rows}`);
    result.getRows().forEach((row, i) => put(i, row.slice(0, 28).map(Number), Number(row[28]), Number(row[29])));
  },
};

await peers[peer]();
fs.writeFileSync(at(`${peer}.i16`), Buffer.from(cells.buffer));
