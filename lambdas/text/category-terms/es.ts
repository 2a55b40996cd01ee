import type { CategoryTerms } from './category-terms.ts';

/** Written for this project after the definitions of the IPTC Media Topics; extend it as your papers need. */
export const es: CategoryTerms = {
  'arts, culture, entertainment and media': {
    sure: `cine película* cineasta* actor actriz novela* novelista* poeta* poesía museo* pintor* escultor* orquesta* ópera teatro* dramaturg* músic* canción cantante* disco concierto* festival* libertad_de_prensa periodis* premio_cervantes goya óscar patrimonio_cultural literatura literari* documental* taquilla artista* biblioteca* librer* patrimonio_mundial restitución desinformación bulos noticias_falsas fotógraf* sátira humorist* coreógraf* bailar* televisión_pública radio_pública editorialista* cómic* pódcast coro ballet`,
    likely: `cultura* arte televisión prensa medios_de_comunicación libro* escritor* exposición editorial espectador* guion* serie* danza folclore diario radio poema* lectura cuentos pintura* autor autora autores autoría`,
    hint: `estreno* obra* escena* público comedia drama fama`,
  },
  'conflict, war and peace': {
    sure: `guerra* bélic* tropas soldado* invasión invadi* bombardeo* misil* alto_el_fuego cese_el_fuego tregua terroris* guerrilla* paramilitar* genocidio masacre* crímenes_de_guerra golpe_de_estado rehenes armas_nucleares acuerdo_de_paz proceso_de_paz yihad* insurgen* ejército* armament* armisticio desarme insurrección rebelión cascos_azules limpieza_étnica línea_del_frente servicio_militar estado_mayor venta_de_armas no_proliferación conversaciones_de_paz drones levantamiento_armado rebelde* atentado* dron cañon* milicia* asedi* revuelta* munición submarino* sublev* guerriller*`,
    likely: `tratado* bilateral* cancillería canciller relaciones_exteriores derecho_internacional diferendo* soberanía militar* ucrani* gaza israel* palestin* hamás hezbolá siria irán iraní otan kremlin putin zelenski defensa combat* ofensiva sancion* diplom* embajador* política_exterior geopolític* frontera* fuerzas_armadas paz refugiados farc eln`,
    hint: `ataque* víctima* conflicto* seguridad enemig* aliad* amenaza* rusia china venezuela`,
  },
  'crime, law and justice': {
    sure: `asesin* homicid* policía* policial* fiscalía* juez jueza tribunal* cárcel* prisión preso* condenad* absuel* delito* delincuen* crimen crímenes criminal* narco* cartel* cárteles secuestr* violación violador* feminicidio* corte_suprema poder_judicial magistrad* sentencia* abogad* impunidad imputad* soborno* cohecho corrupción extorsi* robo* juzgado* audiencia_nacional sobreseim* absolución reincidencia hacinamiento blanqueo lavado_de_dinero ladron* estafa* extradición allanamiento* sicari* prescripción legítima_defensa estado_de_derecho ladrón* comisaría*`,
    likely: `justicia judicial* penal investigación detenid* acusad* denuncia* víctima* crim* ilegal* constitucional* pandill* corrupt* acoso fiscal juicio*`,
    hint: `ley derecho* violencia inseguridad seguridad prueba* pena`,
  },
  'disaster, accident and emergency incident': {
    sure: `terremoto* sismo* tsunami* huracán huracanes tifón* ciclón* tornado* inundaci* incendio_forestal incendios_forestales deslave* alud erupci* volcán volcanes accidente_aéreo naufragi* descarril* damnificad* protección_civil bomberos rescatist* dana apagón ahogad* rotura_de_la_presa accidente_ferroviario accidente_de_tráfico riada* siniestr* derrumb*`,
    likely: `catástrofe* desastre* accidente* tragedia* incendio* explosión derrumbe* escombros emergencia* rescate* evacua* desplom* hundimiento* sepultad*`,
    hint: `víctimas daño* alerta* desaparecid* muert* auxilio`,
  },
  'economy, business and finance': {
    sure: `inflación tipos_de_interés tasas_de_interés pib producto_interno_bruto recesión economía* económic* economist* déficit deuda* fiscal_responsable política_fiscal política_monetaria exportaci* importaci* arancel* bolsa mercado* inversi* inversor* empresa* banco* banca bancari* fmi peso_argentino devaluaci* presupuest* impuesto* tribut* petróleo petroler* accionista* hipoteca* productividad comercio comercial* subsidio* agricult* agrícola* campesin* ganader* pescador* pesca coste_de_la_vida costo_de_la_vida proteccionis* privatiza* monopolio* finanzas_públicas austeridad evasión_fiscal supermercado* quiebra* criptomoneda* cadena_de_suministro impuesto_al_carbono cosecha* minero* gasolina* minería`,
    likely: `financier* finanzas precio* industria* consumidor* consumo crédito* gasto_público ingreso* capital competencia negocio* ganancia* moneda* tarifa* oferta compañía* sector vivienda alquiler* cepo iva ahorr* dólar* euro euros`,
    hint: `crecimiento costo* coste* millones crisis pago* dinero producción`,
  },
  education: {
    sure: `escuela* escolar* colegio* docente* maestr* profesor* alumn* estudiante* universi* educaci* educativ* aula matrícula* beca* pedag* analfabet* currículo* selectividad examen exámenes pisa infantil_y_primaria libros_de_texto alfabetiz* catedrátic* bachiller* tesis matemáticas doctorad*`,
    likely: `enseñanza aprendizaje académic* campus rector* facultad* formación_profesional`,
    hint: `niños jóvenes padres clases`,
  },
  environment: {
    sure: `calentamiento_global clima* climátic* emisiones contamina* deforest* biodivers* medio_ambiente medioambient* ambiental* ecolog* ecosistema* renovables combustibles_fósiles especies amazonía amazonia selva* reciclaje sequía* parque_nacional humedal* glaciar* sostenib* sustentab* minería_ilegal vertido* acuífero* pozos_ilegales desertificación subida_del_mar nivel_del_mar litoral abejas reserva_natural sobrepesca poliniz* mercurio aguas_residuales calidad_del_aire desaladora* pantano* embalse* caza_furtiva aves ballena* tala`,
    likely: `planeta bosque* agua río naturaleza carbono litio plástico* residuos energía* fauna flora animales basura*`,
    hint: `verde tierra aire especie mar gas`,
  },
  health: {
    sure: `sanidad sanitari* hospital* médic* enfermer* paciente* enfermedad* vacuna* virus pandemia* epidemia* covid* coronavirus dengue cáncer medicament* fármac* farmac* cirug* tratamiento* oms seguridad_sanitaria aborto_clandestino eutanasia suicidio* adicci* obesidad tabaco médico_de_familia listas_de_espera sarampión antibiótico* diabetes demencia alzheimer psiquiatr* sobredosis opioide* residencias_de_mayores dentista* uci matrona* partera* fiebre* depresión bacteria* infarto* contagi* salud saludable*`,
    likely: `contagio* confinamiento cuarentena síntoma* clínic* drogas dieta infecci* diagnóstic* atención_primaria discapacidad`,
    hint: `muertes riesgo* cuidado* mascarilla*`,
  },
  'human interest': {
    sure: `centenari* boda_real familia_real obituario* récord_mundial bodas_de_oro carta_de_amor cartas_de_amor`,
    likely: `cumpleaños aniversario* mascota* perro* gato* infanta homenaje* reencuentro* viud* nonagenari* buen_samaritano boda* perr*`,
    hint: `recuerdo* memoria abuel* infancia nieta nieto funeral* despedida* novio novia tía tío hija hijo sobrin* enterr* anciana recuerdo bisniet*`,
  },
  labour: {
    sure: `sindica* huelga* huelguista* salario* sueldo* trabajador* desempleo paro parados despido* jubila* pensión reforma_laboral laboral* empleador* empleo* convenio_colectivo teletrabajo precariedad autónomos patronal repartidor* riders subcontrat* horas_extras diálogo_social trabajo_infantil camareras_de_piso despedid* despid* salari* precari* cotizac* nómina* pension*`,
    likely: `trabajo* obrer* emplead* contrato* horas_extra`,
    hint: `oficio* mano_de_obra`,
  },
  'lifestyle and leisure': {
    sure: `turis* receta* gastronom* restaurante* chef* moda hotel* vacaciones jardiner* pasarela* ocio senderismo acampada* pasatiempo* yoga cocin* tapas vinos`,
    likely: `viaje* comida* playa* fiesta* videojuego* bares paseo* sobremesa siesta bar zapato* vino`,
    hint: `estilo verano descanso jardín jardines cocina*`,
  },
  'politics and government': {
    sure: `elecciones elector* votante* voto* votación candidat* parlament* diputad* coalición oposición pp psoe vox sumar morena peronis* kirchner* milei sánchez feijóo petro boric lula maduro amlo sheinbaum democracia* democrátic* autoritari* populis* dictadura* referéndum* ultraderecha legislatura* legislad* reforma_constitucional estatuto* amnistía independentis* unión_europea comisión_europea gobernanza urna* comicios Podemos`,
    likely: `campaña* líder* liderazgo mandatario* estado institucion* decreto* consenso pacto* investidura socialista* conservador* liberal* trump biden funcionario* poder_ejecutivo nacionalis* senad* presidente presidenta presidencia* ministr* gobierno* gobernador* alcalde* ayuntamiento* moncloa casa_rosada casa_blanca elecci* política político* partido* izquierda* derecha* congreso`,
    hint: `reforma* poder ciudadan* país nación pública público discurso*`,
  },
  religion: {
    sure: `iglesia* papa vaticano obispo* arzobispo* sacerdote* católic* evangélic* cristian* musulman* islam islámic* judío* judaísmo mezquita* biblia religi* teolog* oración laicidad cónclave semana_santa ramadán monj* misa* convento* curas`,
    likely: `fe dios espiritual* sagrad* creyente* laic* parroquia* virgen rosario navidad santo santos santuario* santidad`,
    hint: `moral creencia* alma`,
  },
  'science and technology': {
    sure: `inteligencia_artificial algoritmo* tecnolog* internet redes_sociales digital* software ordenador* computador* informátic* ciberseguridad ciberataque* robot* chip chips semiconductor* científic* ciencia* investigador* satélite* nasa astronom* astronauta* genétic* adn laboratorio* física biolog* químic* google facebook twitter apple microsoft openai tiktok teléfonos_móviles smartphone* modelo_de_lenguaje reconocimiento_facial centros_de_datos cuántic* cohete* telescopio* arqueólog* arqueológ* bases_de_datos chatbot* datos_personales`,
    likely: `innovaci* datos pantalla* móvil* celular* espacial* experiment* web usuarios telecomunicaci* privacidad investigación_científica luna`,
    hint: `sistema* red espacio máquina* descubr*`,
  },
  society: {
    sure: `inmigra* migra* refugiad* racis* xenofob* discrimin* feminis* igualdad_de_género violencia_de_género violencia_machista lgbt* homosexual* transexual* trans aborto pobreza pobres desigualdad* derechos_humanos indígena* pueblos_originarios natalidad demográf* matrimonio* divorcio* adopci* vivienda_social sin_techo exclusión_social derechos_civiles memoria_histórica machis* minorías asilo libertad_de_expresión libertades_públicas derechos_fundamentales madres_solteras madre_soltera familias_monoparentales vivienda_pública nacionalización_por sin_papeles reagrupación_familiar personas_con_discapacidad ayuda_social banco_de_alimentos bancos_de_alimentos esclavitud acoso* segregación voluntari* casas_de_acogida pisos_de_acogida soledad`,
    likely: `mujer* familia* sociedad social* jóvenes juventud ancian* infancia niñ* comunidad* convivencia igualdad inclusión género ciudadanía protesta* manifestaci* hambre solidaridad gay ong`,
    hint: `población vida barrio* gente derechos`,
  },
  sport: {
    sure: `fútbol futbol* liga_de_campeones champions copa_américa eurocopa olímpic* baloncesto tenis* ciclis* atleta* atletismo boxeo boxeador* gol goleador* delantero* portero árbitro* entrenador* selección_nacional la_roja real_madrid barça fifa uefa estadio* campeonato* medalla* deport* dopaje fórmula_1 béisbol hincha* fichaje* juegos_panamericanos los_juegos olimpiadas medallero cancha* marcador* maratón* vestuario* delanter*`,
    likely: `jugador* partido_amistoso torneo* campeón campeon* derrota victoria club* liga entrenamiento* copa carrera`,
    hint: `juego récord ganar temporada rival* final equipo*`,
  },
  weather: {
    sure: `ola_de_calor ola_de_frío meteorol* aemet nevada* temperaturas granizo borrasca* pronóstico_del_tiempo chubasco* aguacero* vendaval* helada* anticiclón llov* nube* lluv*`,
    likely: `lluvia* tormenta* viento* nieve calor frío temperatura* termómetro* niebla`,
    hint: `invierno verano sol nubes`,
  },
};
