// The words of a header taken apart.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "engine/number/unit.hpp"

namespace heng {

/// 预算数（万元） is the name 预算数 with the unit 万元.
struct HeaderWords {
    std::string name;  // as a key: name_key()
    std::optional<Unit> unit;
};

/// The header as it stands, and, where it ends in a unit, without it.
HeaderWords whole_header(std::string_view header);
std::optional<HeaderWords> header_with_unit(std::string_view header);

/// 延期天数 says its unit itself.
std::optional<Unit> unit_in_name(std::string_view key);

bool names_unit(std::string_view key);      // 单位名称, 部门, 项目名称: whose record it is
bool is_claim_name(std::string_view key);   // 得分, 总分, 等级: printed, compared, never used
bool is_remark_name(std::string_view key);  // 序号, 备注: for people

}  // namespace heng
