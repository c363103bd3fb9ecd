// Tables read from CSV and JSON: cells with their places, and what is wrong with a file.
#include <gtest/gtest.h>

#include "engine/data/csv_records.hpp"
#include "engine/data/plain_digits.hpp"
#include "engine/data/table.hpp"
#include "grammar/messages.hpp"

namespace heng {
namespace {

std::string shown(const DataTable& table) {
    std::string text;
    const auto add = [&](const std::vector<Cell>& cells) {
        for (const Cell& cell : cells) text += "[" + cell.text + "]";
        text += "\n";
    };
    add(table.header);
    for (const auto& row : table.rows) add(row);
    return text;
}

/// One line a problem: code@row,column args.
std::string shown(const DataProblems& problems) {
    std::string text;
    for (const DataProblem& problem : problems) {
        text += problem.code + "@" + std::to_string(problem.row) + "," + std::to_string(problem.column);
        for (const std::string& arg : problem.args) text += " " + arg;
        text += "\n";
    }
    return text;
}

std::string csv(std::string_view bytes) {
    DataProblems problems;
    const DataTable table = read_csv("数据.csv", bytes, problems);
    return shown(table) + shown(problems);
}

std::string json(std::string_view bytes) {
    DataProblems problems;
    const DataTable table = read_json("数据.json", bytes, problems);
    return shown(table) + shown(problems);
}

TEST(Csv, ReadsQuotesLineEndsAndMarks) {
    EXPECT_EQ(csv("单位,预算数\n甲,950\n"), "[单位][预算数]\n[甲][950]\n");
    EXPECT_EQ(csv("\xEF\xBB\xBF单位,预算数\r\n甲,950\r\n"), "[单位][预算数]\n[甲][950]\n");
    EXPECT_EQ(csv("a,b\r1,2\r3,4"), "[a][b]\n[1][2]\n[3][4]\n");
    EXPECT_EQ(csv("a,b\n\"1,733.63\",\"x\"\"y\"\"\"\n"), "[a][b]\n[1,733.63][x\"y\"]\n");
    EXPECT_EQ(csv("a,b\n\"甲\n乙\",2\n"), "[a][b]\n[甲\n乙][2]\n");
    EXPECT_EQ(csv("a,b\n,\n\n1,2\n"), "[a][b]\n[1][2]\n");
    EXPECT_EQ(csv("a,b,,\n1,2,,,\n"), "[a][b]\n[1][2]\n");
    EXPECT_EQ(csv("a\"b,c\n1,2\n"), "[a\"b][c]\n[1][2]\n");
}

TEST(Csv, ReadsOfficeEncodings) {
    EXPECT_EQ(csv("\xB5\xA5\xCE\xBB,\xD4\xA4\xCB\xE3\n\xBC\xD7,1\n"), "[单位][预算]\n[甲][1]\n");  // GB18030
    EXPECT_EQ(csv(std::string_view("\xFF\xFE"
                                   "a\0,\0b\0\n\0"
                                   "1\0,\0002\0",
                                   16)),
              "[a][b]\n[1][2]\n");  // UTF-16
}

TEST(Csv, CountsRowsAsASpreadsheetDoes) {
    DataProblems problems;
    const DataTable table = read_csv("f", "a,b\n\n\"x\ny\",2\n3,4\n", problems);
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0][1].row, 3u);
    EXPECT_EQ(table.rows[1][1].row, 4u);
    EXPECT_EQ(table.rows[1][1].column, 2u);
}

TEST(Csv, ReportsWhatIsNoRow) {
    EXPECT_EQ(csv(""), "\ncsv-empty@0,0\n");
    EXPECT_EQ(csv("\n\n"), "\ncsv-empty@0,0\n");
    EXPECT_EQ(csv("a,b\n1\n1,2,3\n1,2\n"), "[a][b]\n[1][2]\ncsv-width@2,0 2 1\ncsv-width@3,0 2 3\n");
    EXPECT_EQ(csv("a,b\n\"1,2\n3,4\n"), "[a][b]\ncsv-open-quote@2,0\n");
    EXPECT_EQ(csv("a,b\n\"三公\"经费,2\n3,4\n"), "[a][b]\n[3][4]\ncsv-text-after-quote@2,0 经费\n");
    EXPECT_EQ(csv(std::string_view("a,b\n1,\0\n3,4\n", 11)), "[a][b]\n[3][4]\ncsv-nul@2,0\n");
    EXPECT_EQ(csv("单位,预算数\n甲甲甲,9\xFF\n乙,8\n"), "[单位][预算数]\n[乙][8]\ndata-damaged@2,0\n");
    EXPECT_EQ(csv("a\tb\n1\t2\n"), "\ncsv-delimiter@1,0 制表符\n");
    EXPECT_EQ(csv("a,b,“a”\n1,2,3\n"), "[a][b][“a”]\n[1][2][3]\nduplicate-column@1,3 “a” 1\n");
    EXPECT_EQ(csv("\"a\"x,b\n1,2\n"), "\ncsv-text-after-quote@1,0 x\n");
}

TEST(Csv, BoundsALine) {
    const std::string big(17u << 20, 'x');
    for (const std::string& line : {"3," + big + "\n5,6\n", "3,\"" + big + "\"\n5,6\n"}) {
        const std::string text = "a,b\n" + line;
        CsvRecords records(text);
        EXPECT_FALSE(records.next()->fault);
        EXPECT_STREQ(records.next()->fault->code, "csv-long-line");
        EXPECT_FALSE(records.next());
    }
}

TEST(Csv, StandsForTooManyProblemsWithOne) {
    std::string text = "a,b\n";
    for (int i = 0; i < 5000; ++i) text += "1\n";
    DataProblems problems;
    read_csv("f", text, problems);
    ASSERT_EQ(problems.size(), 1001u);
    EXPECT_EQ(problems.back().code, "too-many-problems");
}

TEST(Json, ReadsRecordsInEveryShape) {
    EXPECT_EQ(json(R"([{"单位":"甲","预算数":950},{"预算数":"1,000万元","单位":"乙","率":"95%"}])"),
              "[单位][预算数][率]\n[甲][950][]\n[乙][1,000万元][95%]\n");
    EXPECT_EQ(json(R"({"records":[{"a":1}]})"), "[a]\n[1]\n");
    EXPECT_EQ(json(R"({"单位":"甲","a":1})"), "[单位][a]\n[甲][1]\n");
    EXPECT_EQ(json(R"([{"预算管理":{"制度":true,"执行":false},"要点":["①","③"],"空":null}])"),
              "[预算管理/制度][预算管理/执行][要点][空]\n[是][否][①、③][]\n");
    EXPECT_EQ(json("[]"), "\n");
}

TEST(Json, KeepsTheDigitsOfNumbers) {
    EXPECT_EQ(json(R"([{"a":0.10,"b":-7.50,"c":1733.634137,"d":123456789012345678901234567890,"e":1.5e3,"f":25E-4}])"),
              "[a][b][c][d][e][f]\n[0.10][-7.50][1733.634137][123456789012345678901234567890][1500][0.0025]\n");
}

TEST(Json, MovesThePointByTheExponent) {
    EXPECT_EQ(plain_digits("1.5e3"), "1500");
    EXPECT_EQ(plain_digits("-12.345e1"), "-123.45");
    EXPECT_EQ(plain_digits("1e0"), "1");
    EXPECT_EQ(plain_digits("5E-1"), "0.5");
    EXPECT_EQ(plain_digits("123e-3"), "0.123");
    EXPECT_EQ(plain_digits("1e999999999999"), "1e999999999999");
}

TEST(Json, ReportsWhatIsNoRecord) {
    EXPECT_EQ(json("[{\"a\":1,\n\"b\":}]"), "\njson-syntax@0,0 2 5\n");
    EXPECT_EQ(json(""), "\njson-syntax@0,0 1 1\n");
    EXPECT_EQ(json(R"([{"a":1,"a":2}])"), "\njson-duplicate-key@0,0 a\n");
    EXPECT_EQ(json(R"([{"a":{"b":1},"a/b":2}])"), "[a/b]\n[2]\njson-duplicate-key@1,1 a/b\n");
    EXPECT_EQ(json(R"([{"a":1},7,[1]])"), "[a]\n[1]\njson-shape@2,0 “7”\njson-shape@3,0 一个数组\n");
    EXPECT_EQ(json(R"([{"a":[{"b":1}]}])"), "\n\njson-nested-array@1,0 a\n");
    EXPECT_EQ(json(R"([{"a":1e400}])"), "\nnumber-too-large@0,0 1e400\n");
    EXPECT_EQ(json(std::string(100000, '[')), "\njson-depth@0,0 64\n");
    EXPECT_EQ(json("[{\"单位\":\"甲\xFF\"}]"), "\ndata-damaged@0,0\n");
}

TEST(DataMessages, SayWhatToWriteInstead) {
    EXPECT_EQ(message_text("unit-missing", {"93", "%"}, Language::zh), "“93”没有写单位，这里要的是%");
    EXPECT_EQ(message_advice("unit-missing", {"93", "%"}, Language::zh), "写成“93%”，或在表头写（%）");
    EXPECT_EQ(message_text("csv-width", {"3", "2"}, Language::en),
              "the header has 3 columns, this row has 2; the row was not read");
}

}  // namespace
}  // namespace heng
