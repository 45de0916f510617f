/**
 * States by ISO 3166 alpha-3: names and short names; people and adjectives; capitals, seats of government and places
 * that stand for the government. Facts, put together for this project.
 */
const ROWS = `
AFG|Afghanistan|Afghan,Afghans|Kabul
ALB|Albania|Albanian,Albanians|Tirana
DZA|Algeria|Algerian,Algerians|Algiers
AGO|Angola|Angolan,Angolans|Luanda
ARG|Argentina|Argentine,Argentines,Argentinian,Argentinians|Buenos Aires,Casa Rosada
ARM|Armenia|Armenian,Armenians|Yerevan
AUS|Australia|Australian,Australians|Canberra
AUT|Austria|Austrian,Austrians|Vienna
AZE|Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
BHS|Bahamas,the Bahamas|Bahamian,Bahamians|Nassau
BHR|Bahrain|Bahraini,Bahrainis|Manama
BGD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka
BLR|Belarus|Belarusian,Belarusians|Minsk
BEL|Belgium|Belgian,Belgians|
BEN|Benin|Beninese|Porto-Novo,Cotonou
BTN|Bhutan|Bhutanese|Thimphu
BOL|Bolivia|Bolivian,Bolivians|La Paz,Sucre
BIH|Bosnia,Bosnia and Herzegovina|Bosnian,Bosnians|Sarajevo
BWA|Botswana|Botswanan,Batswana|Gaborone
BRA|Brazil|Brazilian,Brazilians|Brasilia,Brasília,Planalto,Itamaraty
BGR|Bulgaria|Bulgarian,Bulgarians|Sofia
BFA|Burkina Faso|Burkinabe|Ouagadougou
BDI|Burundi|Burundian,Burundians|Gitega,Bujumbura
KHM|Cambodia|Cambodian,Cambodians|Phnom Penh
CMR|Cameroon|Cameroonian,Cameroonians|Yaounde,Yaoundé
CAN|Canada|Canadian,Canadians|Ottawa
TCD|Chad|Chadian,Chadians|N'Djamena
CHL|Chile|Chilean,Chileans|Santiago
CHN|China,People's Republic of China,PRC|Chinese|Beijing,Zhongnanhai,Peking
COL|Colombia|Colombian,Colombians|Bogota,Bogotá
COG|Congo,Republic of the Congo|Congolese|Brazzaville
COD|Democratic Republic of Congo,Democratic Republic of the Congo,DRC|Congolese|Kinshasa
CRI|Costa Rica|Costa Rican,Costa Ricans|San José
CIV|Ivory Coast,Côte d'Ivoire|Ivorian,Ivorians|Abidjan,Yamoussoukro
HRV|Croatia|Croatian,Croatians,Croat,Croats|Zagreb
CUB|Cuba|Cuban,Cubans|Havana
CYP|Cyprus|Cypriot,Cypriots|Nicosia
CZE|Czechia,Czech Republic,the Czech Republic|Czech,Czechs|Prague
DNK|Denmark|Danish,Danes,Dane|Copenhagen
DJI|Djibouti|Djiboutian|
DOM|Dominican Republic|Dominican,Dominicans|Santo Domingo
ECU|Ecuador|Ecuadorian,Ecuadorians|Quito
EGY|Egypt|Egyptian,Egyptians|Cairo
SLV|El Salvador|Salvadoran,Salvadorans|San Salvador
ERI|Eritrea|Eritrean,Eritreans|Asmara
EST|Estonia|Estonian,Estonians|Tallinn
SWZ|Eswatini|Swazi,Swazis|Mbabane
ETH|Ethiopia|Ethiopian,Ethiopians|Addis Ababa,Addis
FJI|Fiji|Fijian,Fijians|Suva
FIN|Finland|Finnish,Finns,Finn|Helsinki
FRA|France|French,Frenchmen|Paris,the Élysée,Elysée,Elysee,Quai d'Orsay
GAB|Gabon|Gabonese|Libreville
GMB|Gambia,the Gambia|Gambian,Gambians|Banjul
GEO|Georgia|Georgian,Georgians|Tbilisi
DEU|Germany|German,Germans|Berlin
GHA|Ghana|Ghanaian,Ghanaians|Accra
GRC|Greece|Greek,Greeks|Athens
GRL|Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk
GTM|Guatemala|Guatemalan,Guatemalans|Guatemala City
GIN|Guinea|Guinean,Guineans|Conakry
GUY|Guyana|Guyanese|Georgetown
HTI|Haiti|Haitian,Haitians|Port-au-Prince
HND|Honduras|Honduran,Hondurans|Tegucigalpa
HUN|Hungary|Hungarian,Hungarians|Budapest
ISL|Iceland|Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík
IND|India|Indian,Indians|New Delhi,Delhi,South Block
IDN|Indonesia|Indonesian,Indonesians|Jakarta
IRN|Iran,Islamic Republic|Iranian,Iranians|Tehran,Teheran
IRQ|Iraq|Iraqi,Iraqis|Baghdad
IRL|Ireland|Irish|Dublin
ISR|Israel|Israeli,Israelis|Jerusalem,Tel Aviv
ITA|Italy|Italian,Italians|Rome,Farnesina
JAM|Jamaica|Jamaican,Jamaicans|Kingston
JPN|Japan|Japanese|Tokyo,Kantei,Nagatacho
JOR|Jordan|Jordanian,Jordanians|Amman
KAZ|Kazakhstan|Kazakh,Kazakhs|Astana
KEN|Kenya|Kenyan,Kenyans|Nairobi
PRK|North Korea,DPRK,the North,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang
KOR|South Korea,Republic of Korea,ROK,the South|South Korean,South Koreans|Seoul,Blue House
XKX|Kosovo|Kosovar,Kosovars,Kosovan|Pristina
KWT|Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KGZ|Kyrgyzstan|Kyrgyz|Bishkek
LAO|Laos|Lao,Laotian,Laotians|Vientiane
LVA|Latvia|Latvian,Latvians|Riga
LBN|Lebanon|Lebanese|Beirut
LSO|Lesotho|Basotho|Maseru
LBR|Liberia|Liberian,Liberians|Monrovia
LBY|Libya|Libyan,Libyans|Tripoli
LTU|Lithuania|Lithuanian,Lithuanians|Vilnius
LUX|Luxembourg|Luxembourgish,Luxembourger|
MDG|Madagascar|Malagasy|Antananarivo
MWI|Malawi|Malawian,Malawians|Lilongwe
MYS|Malaysia|Malaysian,Malaysians|Kuala Lumpur,Putrajaya
MDV|Maldives,the Maldives|Maldivian,Maldivians|Malé
MLI|Mali|Malian,Malians|Bamako
MLT|Malta|Maltese|Valletta
MHL|Marshall Islands,the Marshall Islands|Marshallese|Majuro
MRT|Mauritania|Mauritanian,Mauritanians|Nouakchott
MUS|Mauritius|Mauritian,Mauritians|Port Louis
MEX|Mexico|Mexican,Mexicans|Mexico City
MDA|Moldova|Moldovan,Moldovans|Chisinau
MNG|Mongolia|Mongolian,Mongolians|Ulaanbaatar
MNE|Montenegro|Montenegrin,Montenegrins|Podgorica
MAR|Morocco|Moroccan,Moroccans|Rabat
MOZ|Mozambique|Mozambican,Mozambicans|Maputo
MMR|Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw
NAM|Namibia|Namibian,Namibians|Windhoek
NPL|Nepal|Nepali,Nepalese,Nepalis|Kathmandu
NLD|Netherlands,the Netherlands,Holland|Dutch|The Hague,Amsterdam
NZL|New Zealand|New Zealander,New Zealanders|Wellington
NIC|Nicaragua|Nicaraguan,Nicaraguans|Managua
NER|Niger|Nigerien,Nigeriens|Niamey
NGA|Nigeria|Nigerian,Nigerians|Abuja
MKD|North Macedonia,Macedonia|Macedonian,Macedonians|Skopje
NOR|Norway|Norwegian,Norwegians|Oslo
OMN|Oman|Omani,Omanis|Muscat
PAK|Pakistan|Pakistani,Pakistanis|Islamabad,Rawalpindi
PSE|Palestine,Palestinian Authority,the Palestinian Authority|Palestinian,Palestinians|Ramallah
PAN|Panama|Panamanian,Panamanians|Panama City
PNG|Papua New Guinea|Papua New Guinean|Port Moresby
PRY|Paraguay|Paraguayan,Paraguayans|Asunción,Asuncion
PER|Peru|Peruvian,Peruvians|Lima
PHL|Philippines,the Philippines|Filipino,Filipinos,Philippine|Manila,Malacañang,Malacanang
POL|Poland|Polish,Poles|Warsaw
PRT|Portugal|Portuguese|Lisbon
QAT|Qatar|Qatari,Qataris|Doha
ROU|Romania|Romanian,Romanians|Bucharest
RUS|Russia,Russian Federation,the Russian Federation|Russian,Russians|Moscow,Kremlin,the Kremlin
RWA|Rwanda|Rwandan,Rwandans|Kigali
SAU|Saudi Arabia,the Kingdom|Saudi,Saudis|Riyadh
SEN|Senegal|Senegalese|Dakar
SRB|Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
SLE|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
SGP|Singapore|Singaporean,Singaporeans|
SVK|Slovakia|Slovak,Slovaks|Bratislava
SVN|Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
SOM|Somalia|Somali,Somalis|Mogadishu
ZAF|South Africa|South African,South Africans|Pretoria
SSD|South Sudan|South Sudanese|Juba
ESP|Spain|Spanish,Spaniards,Spaniard|Madrid
LKA|Sri Lanka|Sri Lankan,Sri Lankans|Colombo
SUN|Soviet Union,the Soviet Union,USSR|Soviet,Soviets|Moscow,Kremlin,the Kremlin
DDR|East Germany,German Democratic Republic|East German,East Germans|East Berlin
YUG|Yugoslavia|Yugoslav,Yugoslavs|
CSK|Czechoslovakia|Czechoslovak,Czechoslovaks|
SDN|Sudan|Sudanese|Khartoum,Port Sudan
SUR|Suriname|Surinamese|Paramaribo
SWE|Sweden|Swedish,Swedes,Swede|Stockholm
CHE|Switzerland|Swiss|Bern,Berne
SYR|Syria|Syrian,Syrians|Damascus
TWN|Taiwan|Taiwanese|Taipei
TJK|Tajikistan|Tajik,Tajiks|Dushanbe
TZA|Tanzania|Tanzanian,Tanzanians|Dodoma
THA|Thailand|Thai,Thais|Bangkok
TLS|East Timor,Timor-Leste|Timorese|Dili
TGO|Togo|Togolese|Lomé
TTO|Trinidad and Tobago|Trinidadian|Port of Spain
TUN|Tunisia|Tunisian,Tunisians|Tunis
TUR|Turkey,Türkiye|Turkish,Turks|Ankara
TKM|Turkmenistan|Turkmen|Ashgabat
TUV|Tuvalu|Tuvaluan|Funafuti
UGA|Uganda|Ugandan,Ugandans|Kampala
UKR|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
ARE|United Arab Emirates,the United Arab Emirates,UAE,the Emirates|Emirati,Emiratis|Abu Dhabi
GBR|United Kingdom,the United Kingdom,Britain,Great Britain,UK,U.K.|British,Britons,Briton|London,Whitehall,Downing Street,Westminster
USA|United States,the United States,United States of America,America,US,U.S.,USA|American,Americans|Washington,White House,the White House,State Department,the State Department,Pentagon,the Pentagon
URY|Uruguay|Uruguayan,Uruguayans|Montevideo
UZB|Uzbekistan|Uzbek,Uzbeks|Tashkent
VUT|Vanuatu|ni-Vanuatu|Port Vila
VEN|Venezuela|Venezuelan,Venezuelans|Caracas,Miraflores
VNM|Vietnam,Viet Nam|Vietnamese|Hanoi
YEM|Yemen|Yemeni,Yemenis|Sanaa,Sana'a
ZMB|Zambia|Zambian,Zambians|Lusaka
ZWE|Zimbabwe|Zimbabwean,Zimbabweans|Harare
EUU|European Union,the European Union,EU,the EU,European Commission,the Commission|European,Europeans|Brussels
VAT|Holy See,the Holy See|Vatican|Vatican,the Vatican
`;

/** Words by which texts speak of a state. */
export interface Country {
  readonly iso: string;
  readonly names: readonly string[];
  readonly people: readonly string[];
  readonly seats: readonly string[];
}

const list = (text = ""): readonly string[] => text.split(",").filter(Boolean);

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [iso = "", names, people, seats] = row.split("|");
    return { iso, names: list(names), people: list(people), seats: list(seats) };
  });
