heng score pack.heng facts.csv
heng score pack.heng facts.csv --unit 财政局
heng score pack.heng facts.csv --unit 教育局
heng 计分 pack.heng facts.csv --单位 水利局 --格式 json
heng score pack.heng facts.csv -f csv
heng score pack.heng facts.csv -u 财政局 -f html -o report.html && ls && cat report.html
heng --lang en score pack.heng facts.csv -u 教育局
