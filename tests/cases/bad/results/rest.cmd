heng check rest.heng
printf '单位,等次,公示率,效益\n甲局,甲等,95%%,95%%\n' > facts.csv; heng score rest.heng facts.csv -f json | grep -E '"(name|because)"'
