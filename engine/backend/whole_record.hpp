// A record as the row of whole numbers that a database holds, or why it is none. Entry: whole_record().
#pragma once
#include <boost/variant2/variant.hpp>
#include <optional>
#include <string>
#include <vector>

#include "engine/data/bind.hpp"
#include "engine/sql/columns.hpp"

namespace heng {

/// One cell a column as SQL writes it: 123 or NULL.
using WholeCells = std::vector<std::string>;

/// Why a value is no cell; the code and arguments of a message, and the input.
struct NoCell {
    std::string code;
    InputId input = 0;
    std::vector<std::string> args;
};

boost::variant2::variant<WholeCells, NoCell> whole_record(const Pack& pack, const std::vector<sql::Column>& columns,
                                                          const Record& record);

}  // namespace heng
