heng explain pack.heng facts.csv --unit 财政局
heng 说明 pack.heng facts.csv --unit 教育局 --指标 资金使用
heng explain pack.heng facts.csv --unit 水利局 --indicator 预算执行/预算执行率 -f json
heng --lang en explain pack.heng facts.csv --unit 水利局
