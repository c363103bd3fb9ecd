// Data as it was typed: cells with their place. Typing happens when a pack is known (bind.hpp).
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "grammar/diagnostic.hpp"

namespace heng {

struct Cell {
    std::string text;
    std::uint32_t row = 0, column = 0;
};  // row and column from 1, as in a spreadsheet
struct DataTable {
    std::string file;
    std::vector<Cell> header;
    std::vector<std::vector<Cell>> rows;
};

/// What is wrong with data, and where a person finds it.
struct DataProblem {
    std::string code;
    Severity severity = Severity::error;
    std::string file = {};
    std::uint32_t row = 0, column = 0;
    std::string header = {}, cell = {};
    std::vector<std::string> args = {};
};
using DataProblems = std::vector<DataProblem>;

/// RFC 4180, UTF-8 with or without BOM or GB18030, LF or CRLF. Rows of the wrong width, open quotes and NULs are
/// problems, not rows; empty rows and empty cells beyond the last header are passed over. The first row that is not
/// empty is the header.
DataTable read_csv(std::string file, std::string_view bytes, DataProblems& out);

/// An array of objects, an object with "records"/"units"/"单位"/"数据", or one object. Numbers keep their digits: they
/// never pass through a double. Nested objects become paths: {"预算管理": {"制度": 1}} is the column 预算管理/制度.
/// true and false are 是 and 否, an array of values is a list (①、③), null is an empty cell. A row is the number of a
/// record, from 1.
DataTable read_json(std::string file, std::string_view bytes, DataProblems& out);

}  // namespace heng
